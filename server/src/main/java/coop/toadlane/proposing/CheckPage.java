package coop.toadlane.proposing;

import coop.toadlane.ballots.Openness;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Act;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A new decision as it will stand, before it is opened: its rule, its deadline, and what passing it will do. */
record CheckPage(
        Draft draft, List<String> matters, List<Sentence> rule, Instant closesAt, int voters, List<Act.Foretold> foretold, List<Asked> kept,
        boolean mayKeep)
        implements Page {

    private static final Set<String> BY_CLASS = Set.of("rule.weights", "rule.root", "rule.formula", "rule.each-class");

    /** A field of the form, carried on. */
    record Asked(String name, String value) {}

    /** Where there are several: each is named, since the strictest of their rules holds. */
    Optional<String> matters(Words words) {
        return matters.size() < 2 ? Optional.empty()
            : Optional.of(matters.stream().map(matter -> words.say("matter." + matter)).collect(Collectors.joining(", ")));
    }

    /** Whether figures by class, or weights, can give away what a ballot without a name said. */
    boolean tellsNamelessByClass() {
        return draft.ask().openness() == Openness.ANONYMOUS && rule.stream().map(Sentence::key).anyMatch(BY_CLASS::contains);
    }
}
