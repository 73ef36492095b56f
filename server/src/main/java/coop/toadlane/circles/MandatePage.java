package coop.toadlane.circles;

import coop.toadlane.actor.Power;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a role is; {@code role} is the one to change, or null for a new one.
 *
 * @param powers those that its reader could give, and those that the role carries already
 */
record MandatePage(
        UUID circleId, String circle, @Nullable UUID role, Mandate mandate, List<Choice> kinds, List<Power> powers,
        Map<String, Sentence> errors)
    implements Page {

    boolean isNew() {
        return role == null;
    }

    String action() {
        return isNew() ? "/circles/" + circleId + "/roles" : "/circles/roles/" + role + "/mandate";
    }
}
