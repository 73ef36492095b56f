package coop.toadlane.participation;

import coop.toadlane.ui.Page;
import java.util.List;

/** How many take part in decisions, by class and quarter; empty where too few are asked or nothing was decided yet. */
record ParticipationPage(List<Group> groups, boolean isNothingDecided) implements Page {

    /** Some are told together, since they are too few. */
    boolean mergesSome() {
        return groups.stream().anyMatch(group -> group.classes().size() > 1);
    }
}
