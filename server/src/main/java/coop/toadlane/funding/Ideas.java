package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coops;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what members want done with a round's money, and words it anew. Every member may write ideas; no power is needed. */
@Component
@Transactional
public class Ideas {

    static final int MOST_IDEAS = 10_000;

    private final FundingRoundTable rounds;
    private final IdeaTable ideas;
    private final Discussions discussions;
    private final Directory directory;
    private final Coops coops;
    private final RecordBook record;
    private final Clock clock;

    Ideas(
            FundingRoundTable rounds, IdeaTable ideas, Discussions discussions, Directory directory, Coops coops, RecordBook record,
            Clock clock) {
        this.rounds = rounds;
        this.ideas = ideas;
        this.discussions = discussions;
        this.directory = directory;
        this.coops = coops;
        this.record = record;
        this.clock = clock;
    }

    public Kept write(Actor.Member author, FundingRoundId in, IdeaDraft draft) {
        var round = rounds.take(author.coop(), in).orElseThrow(NotFound::new);
        var problems = problems(author, round, draft);
        if (!problems.isEmpty()) return new Kept.Refused(problems);
        return new Kept.Done(insert(author, round, draft, rounds.numbers(author.coop(), in, 1)).value());
    }

    /** Words it anew; what it said before can still be read. */
    public Kept word(Actor.Member author, IdeaId id, IdeaDraft draft) {
        var idea = ideas.take(author.coop(), id).orElseThrow(NotFound::new);
        var round = rounds.find(author.coop(), new FundingRoundId(idea.roundId())).orElseThrow();
        if (!isAuthor(author, idea)) return Kept.Refused.because("title", "funding.not-yours");
        if (idea.stage() != IdeaStage.PROPOSED) return Kept.Refused.because("title", "funding.reviewed-already");
        var problems = problems(author, round, draft);
        if (!problems.isEmpty()) return new Kept.Refused(problems);
        ideas.word(author.coop(), idea, draft, draft.money(round).map(Money::minor).orElse(null), clock.instant());
        discussions.rename(author.coop(), id.conversation(), draft.title());
        record.append(author, entry(id, "idea-worded").detail(author.id(), "title", draft.title()));
        return new Kept.Done(id.value());
    }

    /** Takes an idea out of the round before it is put to the vote. */
    public Kept withdraw(Actor.Member author, IdeaId id) {
        var found = ideas.find(author.coop(), id).orElseThrow(NotFound::new);
        var round = rounds.take(author.coop(), new FundingRoundId(found.roundId())).orElseThrow();
        var idea = ideas.take(author.coop(), id).orElseThrow();
        if (!isAuthor(author, idea)) return Kept.Refused.because("phase", "funding.not-yours");
        if (!round.isBeforeVoting() || !idea.stage().isUnderReview()) return Kept.Refused.because("phase", "funding.moved-already");
        ideas.review(author.coop(), id, IdeaStage.WITHDRAWN, null, idea.note());
        record.append(author, entry(id, "idea-withdrawn"));
        return new Kept.Done(id.value());
    }

    /** All or none; whoever runs the round brings along what was gathered elsewhere. */
    Kept bring(Actor.Member by, FundingRoundId in, List<IdeaDraft> drafts) {
        by.must(FundingRounds.RUN);
        var round = rounds.take(by.coop(), in).orElseThrow(NotFound::new);
        if (!round.isBeforeVoting()) return Kept.Refused.because("pasted", "funding.moved-already");
        if (round.ideas() + drafts.size() > MOST_IDEAS) return Kept.Refused.because("pasted", "funding.round-full", MOST_IDEAS);
        var number = rounds.numbers(by.coop(), in, drafts.size());
        for (var draft : drafts) insert(by, round, draft, number++);
        return new Kept.Done(in.value());
    }

    private IdeaId insert(Actor.Member author, FundingRound round, IdeaDraft draft, int number) {
        var id = IdeaId.next();
        var wanted = draft.money(round).map(Money::minor).orElse(null);
        ideas.insert(author.coop(), round.round(), id, number, author.membership(), draft, wanted, clock.instant());
        discussions.begin(author.coop(), id.conversation(), id.path(), draft.title(), author.membership());
        record.append(author, entry(id, "idea-written").fact("round", round.id()).detail(author.id(), "title", draft.title()));
        return id;
    }

    private Map<String, Sentence> problems(Actor.Member author, FundingRound round, IdeaDraft draft) {
        var today = LocalDate.now(clock.withZone(coops.of(author.coop()).zone()));
        if (round.phase(today) != Phase.IDEAS) return Map.of("title", Sentence.of("funding.ideas-over"));
        if (round.ideas() >= MOST_IDEAS) return Map.of("title", Sentence.of("funding.round-full", MOST_IDEAS));
        if (!hasStanding(author)) return Map.of("title", Sentence.of("funding.suspended"));
        return draft.problems(round);
    }

    boolean hasStanding(Actor.Member member) {
        var listing = directory.of(member.coop(), List.of(member.membership())).get(member.membership());
        return listing != null && listing.standing() == Standing.MEMBER;
    }

    static boolean isAuthor(Actor.Member member, Idea idea) {
        return idea.author().equals(member.membership().value());
    }

    static Entry entry(IdeaId id, String kind) {
        return Entry.of("funding." + kind).fact("idea", id.value()).see(id.path());
    }
}
