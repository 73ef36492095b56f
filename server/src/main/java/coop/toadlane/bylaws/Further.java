package coop.toadlane.bylaws;

import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Directory;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A chapter of rules that another module keeps, as the page shows it; {@code change} is where its reader may change them. */
record Further(String name, Sentence title, Sentence lead, List<OtherRules.Rule> rules, List<Change> changes, String change) {

    /** What held from then on. */
    record Change(VersionLine line, List<Sentence> says) {}

    Further {
        rules = List.copyOf(rules);
        changes = List.copyOf(changes);
    }

    static Further of(OtherRules.Told told, Map<MemberId, Directory.Listing> names, boolean direct) {
        var count = told.changes().size();
        return new Further(
            told.name(), told.title(), told.lead(), told.rules(),
            IntStream.range(0, count).mapToObj(place -> change(told.changes().get(place), count - place, names)).toList(),
            direct ? told.alone() : told.proposing());
    }

    private static Change change(OtherRules.Change change, int number, Map<MemberId, Directory.Listing> names) {
        return new Change(VersionLine.of(number, change.since(), change.member(), change.decision(), names), change.says());
    }
}
