package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Membership;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.MembersOnly;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may read a co-op's books, as the co-op chose. */
@Component
@Transactional
public class OpenBooks {

    private final RulesTable rules;
    private final Membership membership;
    private final RecordBook record;
    private final Clock clock;

    OpenBooks(RulesTable rules, Membership membership, RecordBook record, Clock clock) {
        this.rules = rules;
        this.membership = membership;
        this.record = record;
        this.clock = clock;
    }

    /** Whether a stranger may read the budget. */
    @Transactional(readOnly = true)
    public boolean isOpen(CoopId coop) {
        return rules.of(coop).openness() != Openness.CLOSED;
    }

    @Transactional(readOnly = true)
    BookRules rules(CoopId coop) {
        return rules.of(coop);
    }

    /** How much this reader is told: a member everything, a stranger what the co-op chose, and nothing is refused. */
    @Transactional(readOnly = true)
    Openness told(Coop coop, Actor reader) {
        if (reader.member().isPresent()) return Openness.EVERYBODY;
        var chosen = rules.of(coop.id()).openness();
        if (chosen == Openness.CLOSED) throw new MembersOnly();
        return chosen;
    }

    /** With the power to change bylaws, or as the only member, whose word is the decision. */
    @Transactional(readOnly = true)
    boolean isDirect(Actor by) {
        return by.may(Membership.BYLAWS)
            || by.member().filter(member -> membership.voters(by.coop()).equals(Set.of(member))).isPresent();
    }

    /** Changes the rules by a decision, or by a member who may alone. */
    void change(Actor by, BookRules wanted) {
        if (!isDirect(by)) by.must(Membership.BYLAWS);
        rules.write(by, wanted, clock.instant());
        record.append(by, Entry.of("books.rules-changed")
            .fact("openness", wanted.openness().key()).fact("people", wanted.isTwoPairsOfEyes() ? 2 : 1).see("/money/rules"));
    }
}
