package coop.toadlane.joining;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes how people join: at once by whoever may, else as a proposal to the members. */
@Component
@Transactional
class Admission {

    /** What came of changing the terms of admission. */
    sealed interface Outcome {

        record Changed(int version) implements Outcome {}

        record Drafted(UUID draft) implements Outcome {}

        record Refused(Map<String, Sentence> problems) implements Outcome {}
    }

    private final Membership membership;
    private final Joining joining;
    private final TermsDrafts drafts;
    private final Clock clock;

    Admission(Membership membership, Joining joining, TermsDrafts drafts, Clock clock) {
        this.membership = membership;
        this.joining = joining;
        this.drafts = drafts;
        this.clock = clock;
    }

    Outcome change(Actor.Member by, Coop coop, AdmissionForm form) {
        var problems = form.problems();
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        if (isDirect(by, coop)) return new Outcome.Changed(membership.amend(by, coop.id(), form.terms()::in));
        var draft = UuidCreator.getTimeOrderedEpoch();
        drafts.insert(coop.id(), draft, form.terms(), clock.instant());
        return new Outcome.Drafted(draft);
    }

    /** With the power to change bylaws, or as the only member, whose word is the decision. */
    boolean isDirect(Actor.Member by, Coop coop) {
        return by.may(Membership.BYLAWS) || joining.isOnlyMember(by, coop);
    }
}
