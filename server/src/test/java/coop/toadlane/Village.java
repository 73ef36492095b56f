package coop.toadlane;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.membership.Charter;
import coop.toadlane.membership.Founding;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Pattern;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Words;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** People and co-ops for tests, each new and with a name nobody else has. */
@Component
public class Village {

    private static final ZoneId MONACO = ZoneId.of("Europe/Monaco");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Membership membership;
    private final Dictionary dictionary;

    Village(Membership membership, Dictionary dictionary) {
        this.membership = membership;
        this.dictionary = dictionary;
    }

    /** Somebody with a name; identity knows nothing of them. */
    public SignedIn person(String name) {
        return new SignedIn(PersonId.next(), name, Locale.ENGLISH, MONACO);
    }

    /** A worker co-op with this person as its only member. */
    public Coop foundedBy(SignedIn founder) {
        return founded(founder, Pattern.WORKER);
    }

    public Coop founded(SignedIn founder, Pattern pattern) {
        var name = "Co-op " + COUNT.incrementAndGet();
        var charter = new Charter(name, "Monaco", "To be tested", "EUR", MONACO.getId(), pattern.name(), Charter.slugOf(name));
        return switch (membership.found(founder, charter, english())) {
            case Founding.Founded(var coop) -> coop;
            case Founding.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    public Words english() {
        return new Words(dictionary, Locale.ENGLISH, MONACO);
    }
}
