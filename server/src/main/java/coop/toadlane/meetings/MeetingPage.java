package coop.toadlane.meetings;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/**
 * A meeting with its agenda.
 *
 * @param topics that can still be put on it, those that matter most first
 * @param typed  what somebody tried to put on it just now
 */
record MeetingPage(
        Meeting meeting, List<Meeting.Turn> agenda, List<Choice> topics, List<String> members, PointDraft typed, boolean leads,
        Map<String, Sentence> errors) implements Page {

    int planned() {
        return agenda.stream().mapToInt(turn -> turn.point().minutes()).sum();
    }

    boolean mayChange() {
        return leads && !meeting.isCancelled();
    }
}
