package coop.toadlane.bylaws;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rules that another module keeps and that people look for in the bylaws: what holds, how it came to be, where it is changed. */
public interface OtherRules {

    Told told(Coop coop);

    /**
     * A chapter of rules.
     *
     * @param name      what leads to the chapter within the page
     * @param changes   the latest first
     * @param alone     where somebody changes them who may alone, below the co-op's path
     * @param proposing where a proposal to all begins that would change them
     */
    record Told(
            String name, Sentence title, Sentence lead, List<Rule> rules, List<Change> changes, String alone, String proposing) {

        public Told {
            rules = List.copyOf(rules);
            changes = List.copyOf(changes);
        }
    }

    record Rule(Sentence title, List<Sentence> says) {

        public Rule {
            says = List.copyOf(says);
        }
    }

    /** What held from then on, made by a member or a decision of all. */
    record Change(Instant since, List<Sentence> says, Optional<MemberId> member, Optional<UUID> decision) {

        public Change {
            says = List.copyOf(says);
        }
    }
}
