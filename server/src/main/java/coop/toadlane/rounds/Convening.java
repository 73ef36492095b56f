package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.MemberId;
import coop.toadlane.circles.Posts;
import coop.toadlane.circles.RoleId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.proposing.Preparation;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls rounds: about a proposal, or to find somebody for a role. Whoever calls one sits in it and leads it until they hand over. */
@Component
@Transactional
public class Convening implements Preparation {

    private final Decisions decisions;
    private final Posts posts;
    private final RoundTable rounds;
    private final Versions versions;
    private final Seats seats;
    private final KeptActs acts;
    private final Chronicle chronicle;
    private final Clock clock;

    Convening(
            Decisions decisions, Posts posts, RoundTable rounds, Versions versions, Seats seats, KeptActs acts, Chronicle chronicle,
            Clock clock) {
        this.decisions = decisions;
        this.posts = posts;
        this.rounds = rounds;
        this.versions = versions;
        this.seats = seats;
        this.acts = acts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    @Override
    public String begin(Actor.Member author, Draft draft, String origin) {
        return switch (call(author, draft, origin, clock.instant())) {
            case Convened.Called(var id) -> id.path();
            case Convened.Refused(var problems) -> throw new IllegalArgumentException("A draft with problems: " + problems.keySet());
        };
    }

    public Convened call(Actor.Member author, Draft draft, Instant at) {
        return call(author, draft, "", at);
    }

    private Convened call(Actor.Member author, Draft draft, String origin, Instant at) {
        author.must(Decisions.PROPOSE);
        var problems = decisions.problems(author.coop(), draft);
        if (!draft.options().isEmpty()) problems = Map.of("options", Sentence.of("rounds.refused.options"));
        if (!problems.isEmpty()) return new Convened.Refused(problems);
        var id = RoundId.next();
        rounds.insert(author.coop(), round(
            id, RoundKind.PROPOSAL, author.membership(), author.membership(), draft.title(), draft.matter(), acts.write(draft.acts()),
            draft.days(), origin, at, null, null));
        versions.insert(author.coop(), id, 1, draft.text(), author.membership(), at);
        return called(author, id, draft.title());
    }

    public Convened elect(Actor.Member author, RoleId role, String title, @Nullable LocalDate until) {
        return elect(author, role, title, until, clock.instant());
    }

    /** The facilitator of the role's circle leads the round, if there is one. */
    public Convened elect(Actor.Member author, RoleId role, String title, @Nullable LocalDate until, Instant at) {
        author.must(Decisions.PROPOSE);
        var post = posts.find(author.coop(), role).orElseThrow(NotFound::new);
        if (until != null && until.isBefore(posts.today(author.coop())))
            return new Convened.Refused(Map.of("until", Sentence.of("rounds.refused.past")));
        if (rounds.elects(author.coop(), role)) return new Convened.Refused(Map.of("role", Sentence.of("rounds.refused.called-already")));
        var id = RoundId.next();
        rounds.insert(author.coop(), round(
            id, RoundKind.ELECTION, author.membership(), post.facilitator().orElse(author.membership()), title, Bylaws.ROLES, "[]", 0,
            "", at, role.value(), until));
        return called(author, id, title);
    }

    private Convened called(Actor.Member author, RoundId id, String title) {
        seats.take(author.coop(), id, author.membership());
        chronicle.append(author, id, "called", entry -> entry.detail(author.id(), "title", title));
        return new Convened.Called(id);
    }

    private static Round round(
            RoundId id, RoundKind kind, MemberId author, MemberId facilitator, String title, String matter, String acts, int days,
            String origin, Instant at, @Nullable UUID role, @Nullable LocalDate term) {
        return new Round(
            id.value(), kind, author.value(), "", facilitator.value(), "", title, "", matter, acts, days, origin, kind.first(), 1, null,
            RoundState.UNDER_WAY, at, null, null, role, null, term);
    }
}
