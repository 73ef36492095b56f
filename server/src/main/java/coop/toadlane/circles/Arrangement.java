package coop.toadlane.circles;

import coop.toadlane.ui.Sentence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of arranging a circle or a role. */
public sealed interface Arrangement {

    /** It is as asked; {@code role} is there if it was about one, {@code what} says what was done. */
    record Done(CircleId circle, @Nullable RoleId role, Sentence what) implements Arrangement {

        String path() {
            return "/circles/" + circle;
        }
    }

    /** By the field that stands in the way. */
    record Refused(Map<String, Sentence> problems) implements Arrangement {

        static Refused because(String field, String key, Object... arguments) {
            return new Refused(Map.of(field, Sentence.of(key, arguments)));
        }
    }
}
