package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.counting.Routing;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;

/** Gathers what the pages of an inquiry show to one reader. */
@Component
class InquiryPages {

    private final Turnstile turnstile;
    private final StatementTable statements;
    private final StatementList list;
    private final ParticipantTable participants;
    private final ChartTable charts;
    private final ProposalTable proposals;
    private final Decisions decisions;
    private final Clock clock;

    InquiryPages(
            Turnstile turnstile, StatementTable statements, StatementList list, ParticipantTable participants, ChartTable charts,
            ProposalTable proposals, Decisions decisions, Clock clock) {
        this.turnstile = turnstile;
        this.statements = statements;
        this.list = list;
        this.participants = participants;
        this.charts = charts;
        this.proposals = proposals;
        this.decisions = decisions;
        this.clock = clock;
    }

    InquiryPage inquiry(Actor reader, Optional<Participant> who, InquiryId id, String typed, Map<String, Sentence> problems) {
        var coop = reader.coop();
        var inquiry = turnstile.seen(reader, id);
        var mine = number(who, id);
        var open = statements.unanswered(coop, id, mine);
        var accepted = statements.count(coop, id, Statement.Stage.ACCEPTED);
        var next = next(coop, id, open, mine, chance(who, id, accepted - open.size()));
        var drawn = charts.of(coop, id);
        return new InquiryPage(
            inquiry, inquiry.isOpen(clock.instant()), next.orElse(null), accepted - open.size(), accepted,
            statements.count(coop, id, Statement.Stage.WAITING), isMember(reader), Inquiries.leads(reader, inquiry),
            reader.may(Decisions.FACILITATE), mayAnswer(reader), drawn.map(ChartTable.Drawn::chart).orElse(Chart.empty()),
            drawn.map(ChartTable.Drawn::at).orElse(null), typed, problems);
    }

    MapPage map(Actor reader, Optional<Participant> who, InquiryId id) {
        var coop = reader.coop();
        var inquiry = turnstile.seen(reader, id);
        var mine = number(who, id);
        var drawn = charts.of(coop, id);
        var chart = drawn.map(ChartTable.Drawn::chart).orElse(Chart.empty());
        return new MapPage(
            inquiry, inquiry.isOpen(clock.instant()), chart, drawn.map(ChartTable.Drawn::at).orElse(null),
            statements.numbered(coop, id, MapPage.told(chart), mine), charts.place(coop, id, mine).orElse(null),
            isMember(reader) ? decisions.headlines(coop, proposals.of(coop, id)) : List.of(), clock.instant(),
            isMember(reader), reader.may(Decisions.PROPOSE));
    }

    StatementsPage statements(
            Actor reader, Optional<Participant> who, InquiryId id, Asked asked, Map<String, Sentence> problems) {
        var inquiry = turnstile.seen(reader, id);
        var facilitates = reader.may(Decisions.FACILITATE);
        return new StatementsPage(
            inquiry, inquiry.isOpen(clock.instant()), list.list(reader.coop(), id, asked, number(who, id), facilitates),
            statements.count(reader.coop(), id, Statement.Stage.WAITING), isMember(reader), mayAnswer(reader), facilitates,
            reader.may(Decisions.PROPOSE), problems);
    }

    List<Statement> all(Actor.Member reader, InquiryId id, Asked asked) {
        turnstile.seen(reader, id);
        var mine = number(Optional.of(new Participant.OfMembers(reader)), id);
        return list.all(reader.coop(), id, asked, mine, reader.may(Decisions.FACILITATE));
    }

    private int number(Optional<Participant> who, InquiryId id) {
        return who.flatMap(known -> participants.number(id, known)).orElse(0);
    }

    /** Drawn by how much each is worth asking; the same again until it is answered, so that a reload is no way to choose. */
    private Optional<Statement> next(CoopId coop, InquiryId id, Map<String, Double> open, int mine, double chance) {
        return Routing.next(open, Set.of(), chance).flatMap(number -> statements.accepted(coop, id, Integer.parseInt(number), mine));
    }

    private static double chance(Optional<Participant> who, InquiryId id, int answered) {
        return who.map(known -> new SplittableRandom(known.seed() ^ id.value().getLeastSignificantBits() + answered))
            .orElseGet(SplittableRandom::new).nextDouble();
    }

    private boolean mayAnswer(Actor reader) {
        return switch (reader) {
            case Actor.Member member -> turnstile.hasStanding(member);
            case Actor.Visitor _, Actor.Guest _ -> true;
            case Actor.Decision _, Actor.Clockwork _ -> false;
        };
    }

    private static boolean isMember(Actor reader) {
        return reader.member().isPresent();
    }
}
