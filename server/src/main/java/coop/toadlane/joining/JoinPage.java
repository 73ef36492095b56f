package coop.toadlane.joining;

import coop.toadlane.membership.MemberClass;
import coop.toadlane.membership.Question;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** How to become a member here: what is asked, and by whom one is let in. */
record JoinPage(Terms terms, Reader reader, Note invitation, Typed typed, Map<String, Sentence> errors) implements Page {

    /** What the bylaws ask of newcomers. */
    record Terms(List<MemberClass> classes, List<Question> questions, List<String> refusals, boolean byDecision) {}

    /** Where the reader stands: {@code next} is the page to come back to after signing in. */
    record Reader(boolean signedIn, String next, int number, String waiting, List<Choice> coops) {}

    /** Who invites, with which words; the token is empty if nobody does. */
    record Note(String token, String inviter, String words, boolean admits) {

        static Note none() {
            return new Note("", "", "", false);
        }

        boolean isThere() {
            return !token.isEmpty();
        }
    }

    record Typed(String memberClass, String behalf, Answers answers) {}

    JoinPage refusing(Map<String, Sentence> problems) {
        return new JoinPage(terms, reader, invitation, typed, problems);
    }
}
