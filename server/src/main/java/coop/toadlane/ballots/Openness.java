package coop.toadlane.ballots;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Words;
import java.util.Arrays;
import java.util.List;

/** Who may know what a voter said: everyone at once, everyone once it has ended, or nobody who said it. */
public enum Openness {

    OPEN,
    /** With names, once it has ended. */
    HIDDEN,
    /** Names are cut off at the closing. */
    ANONYMOUS,
    /** No name ever stands on a ballot. */
    SECRET;

    public static List<Choice> choices(Words words) {
        return Arrays.stream(values())
            .map(each -> new Choice(each.name(), words.say("openness." + each), words.say("openness." + each + ".what"))).toList();
    }

    /** Whether how it stands is told only at the end. */
    public boolean hidesStanding() {
        return this != OPEN;
    }

    /** Whether ballots are shown without names once it has ended. */
    public boolean isNameless() {
        return this == ANONYMOUS || this == SECRET;
    }
}
