package coop.toadlane.bylaws;

import coop.toadlane.actor.Actor;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes that a member makes alone: with the power to, or as the only member, whose word is the decision. */
@Component
@Transactional
class Amendments {

    /** What came of it. */
    sealed interface Outcome {

        record Amended(int version) implements Outcome {}

        record Refused(Map<String, Sentence> problems) implements Outcome {}
    }

    private final List<Amendment> all;
    private final Membership membership;

    Amendments(List<Amendment> all, Membership membership) {
        this.all = List.copyOf(all);
        this.membership = membership;
    }

    Amendment of(String kind) {
        return all.stream().filter(amendment -> amendment.kind().equals(kind)).findFirst().orElseThrow(NotFound::new);
    }

    boolean isDirect(Actor actor) {
        return actor.may(Membership.BYLAWS)
            || actor.member().filter(member -> membership.voters(actor.coop()).equals(Set.of(member))).isPresent();
    }

    Outcome make(Actor.Member by, Amendment amendment, Map<String, String> terms) {
        if (!isDirect(by)) by.must(Membership.BYLAWS);
        var problems = amendment.problems(by.coop(), terms);
        return problems.isEmpty() ? new Outcome.Amended(amendment.enact(by, terms)) : new Outcome.Refused(problems);
    }
}
