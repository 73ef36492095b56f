package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.counting.Routing;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes statements that people write, and what is said of them by whoever looks after decisions. Nobody is told who wrote which. */
@Component
@Transactional
public class Statements {

    static final int MOST = 10_000;
    static final int MOST_OF_ONE = 20;
    static final int LONGEST_REASON = 500;

    private static final double FRESH = Routing.priority(0, 0, 0, 0);

    private final Turnstile turnstile;
    private final StatementTable statements;
    private final InquiryTable inquiries;
    private final VoteTable votes;
    private final RecordBook record;
    private final Clock clock;

    Statements(
            Turnstile turnstile, StatementTable statements, InquiryTable inquiries, VoteTable votes, RecordBook record, Clock clock) {
        this.turnstile = turnstile;
        this.statements = statements;
        this.inquiries = inquiries;
        this.votes = votes;
        this.record = record;
        this.clock = clock;
    }

    /** Whoever writes it agrees with it. */
    public Stated write(Participant who, InquiryId id, String typed) {
        return switch (turnstile.enterAlone(who, id)) {
            case Entered.In in -> write(who, in, Statement.tidied(typed));
            case Entered.Refused(var why) -> new Stated.Refused(Map.of("text", why));
        };
    }

    /** Several at once, one in each line or as in an export of Polis: all of them, or none. Those that stand there already are left out. */
    public Stated bring(Actor.Member by, InquiryId id, String sheet) {
        by.must(Decisions.FACILITATE);
        var lines = StatementLines.read(sheet);
        if (lines.problem().isPresent()) return new Stated.Refused(Map.of("sheet", lines.problem().get()));
        return switch (turnstile.enterAlone(new Participant.OfMembers(by), id)) {
            case Entered.In in -> bring(by, in, lines);
            case Entered.Refused(var why) -> new Stated.Refused(Map.of("sheet", why));
        };
    }

    public Stated accept(Actor.Member by, InquiryId inquiry, StatementId id) {
        by.must(Decisions.FACILITATE);
        return judge(by, inquiry, id, Statement.Stage.ACCEPTED, "");
    }

    /** It is not asked any more, and what was said to it moves nobody; it can be read with the reason. */
    public Stated turnDown(Actor.Member by, InquiryId inquiry, StatementId id, String typed) {
        by.must(Decisions.FACILITATE);
        var reason = typed.strip();
        var field = "reason-" + id;
        if (reason.isEmpty()) return Stated.Refused.because(field, "opinions.reason-missing");
        if (reason.length() > LONGEST_REASON) return Stated.Refused.because(field, "opinions.reason-long", LONGEST_REASON);
        return judge(by, inquiry, id, Statement.Stage.TURNED_DOWN, reason);
    }

    private Stated judge(Actor.Member by, InquiryId id, StatementId statement, Statement.Stage stage, String reason) {
        inquiries.take(by.coop(), id).orElseThrow(NotFound::new);
        var found = statements.find(by.coop(), id, statement, 0).orElseThrow(NotFound::new);
        statements.judge(by.coop(), statement, stage, reason);
        votes.stir(by.coop(), id);
        var entry = entry(id, stage == Statement.Stage.ACCEPTED ? "statement-accepted" : "statement-turned-down")
            .fact("statement", found.number());
        record.append(by, reason.isEmpty() ? entry : entry.detail(by.id(), "reason", reason));
        return new Stated.Shown(statement);
    }

    private Stated write(Participant who, Entered.In in, String text) {
        var problem = problem(who.coop(), in.inquiry(), text).or(() -> tooManyOf(who.coop(), in));
        if (problem.isPresent()) return new Stated.Refused(Map.of("text", problem.get()));
        var shown = isShownAtOnce(who, in.inquiry());
        var id = insert(who.coop(), in, text, shown ? Statement.Stage.ACCEPTED : Statement.Stage.WAITING);
        record.append(new Actor.Clockwork(who.coop()), entry(in.inquiry().inquiry(), "statement-written"));
        return shown ? new Stated.Shown(id) : new Stated.Waits(id);
    }

    private Stated bring(Actor.Member by, Entered.In in, StatementLines lines) {
        var count = 0;
        for (var line : lines.lines()) {
            if (statements.twin(by.coop(), in.inquiry().inquiry(), line.text()).isPresent()) continue;
            var room = full(in.inquiry().statements() + count);
            var problem = line.problem().or(() -> room);
            if (problem.isPresent()) return Stated.Refused.because("sheet", "opinions.line-problem", line.number(), problem.get());
            insert(by.coop(), in, line.text(), Statement.Stage.ACCEPTED);
            count++;
        }
        record.append(by, entry(in.inquiry().inquiry(), "statements-brought").fact("count", count));
        return new Stated.Brought(count);
    }

    private StatementId insert(CoopId coop, Entered.In in, String text, Statement.Stage stage) {
        var inquiry = in.inquiry().inquiry();
        var id = StatementId.next();
        var number = inquiries.nextStatement(coop, inquiry);
        statements.insert(coop, inquiry, id, number, in.number(), text, stage, FRESH, clock.instant());
        votes.put(coop, inquiry, in.number(), number, Opinion.AGREE, clock.instant());
        votes.stir(coop, inquiry);
        return id;
    }

    private Optional<Sentence> problem(CoopId coop, Inquiry inquiry, String text) {
        if (text.isEmpty()) return Optional.of(Sentence.of("opinions.text-missing"));
        if (text.length() > Statement.LONGEST) return Optional.of(Sentence.of("opinions.text-long", Statement.LONGEST));
        return statements.twin(coop, inquiry.inquiry(), text).map(Statements::twice).or(() -> full(inquiry.statements()));
    }

    private Optional<Sentence> tooManyOf(CoopId coop, Entered.In in) {
        return statements.countBy(coop, in.inquiry().inquiry(), in.number()) < MOST_OF_ONE
            ? Optional.empty() : Optional.of(Sentence.of("opinions.many-of-yours", MOST_OF_ONE));
    }

    private static Optional<Sentence> full(int written) {
        return written < MOST ? Optional.empty() : Optional.of(Sentence.of("opinions.full", MOST));
    }

    private static Sentence twice(StatementTable.Twin twin) {
        return switch (twin.stage()) {
            case ACCEPTED -> Sentence.of("opinions.said-before");
            case WAITING -> Sentence.of("opinions.said-and-waits");
            case TURNED_DOWN -> Sentence.of("opinions.said-and-turned-down", twin.reason());
        };
    }

    private static boolean isShownAtOnce(Participant who, Inquiry inquiry) {
        return switch (who) {
            case Participant.OfMembers(var member) -> inquiry.review() == Review.AFTER || member.may(Decisions.FACILITATE);
            case Participant.Visitor _ -> false;
        };
    }

    static Entry entry(InquiryId inquiry, String kind) {
        return Entry.of("opinions." + kind).fact("inquiry", inquiry.value()).see(inquiry.path());
    }
}
