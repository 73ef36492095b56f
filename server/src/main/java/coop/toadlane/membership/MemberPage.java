package coop.toadlane.membership;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One member: where they stand, what became of it so far, and what this reader may do about it. */
record MemberPage(
        Member member, String mail, List<MemberChange> history, Set<MemberOffer> offers, List<Choice> classes,
        Map<String, String> typed, Map<String, Sentence> errors) implements Page {

    MemberPage {
        offers = Set.copyOf(offers);
        typed = Map.copyOf(typed);
    }

    boolean offers(MemberOffer offer) {
        return offers.contains(offer);
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    MemberPage refusing(Map<String, Sentence> problems, Map<String, String> sent) {
        return new MemberPage(member, mail, history, offers, classes, sent, problems);
    }
}
