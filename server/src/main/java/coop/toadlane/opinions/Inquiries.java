package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens questions on which people write and answer statements, and ends them before their day. Every member may ask one. */
@Component
@Transactional
public class Inquiries {

    /** An inquiry for those it may concern: its question, and when it ends or ended. */
    public record Line(String question, Sentence until, String path) {}

    private final InquiryTable inquiries;
    private final Turnstile turnstile;
    private final Coops coops;
    private final RecordBook record;
    private final Clock clock;

    Inquiries(InquiryTable inquiries, Turnstile turnstile, Coops coops, RecordBook record, Clock clock) {
        this.inquiries = inquiries;
        this.turnstile = turnstile;
        this.coops = coops;
        this.record = record;
        this.clock = clock;
    }

    /** To anybody with the link only by whoever looks after decisions, who then has to look at what strangers write. */
    public Opened open(Actor.Member author, InquiryDraft draft) {
        var problems = problems(author, draft);
        if (!problems.isEmpty()) return new Opened.Refused(problems);
        var id = InquiryId.next();
        var closesAt = draft.closesAt(coops.of(author.coop()).zone()).orElseThrow();
        inquiries.insert(author.coop(), id, author.membership(), draft, clock.instant(), closesAt);
        record.append(author, Statements.entry(id, "opened").detail(author.id(), "title", draft.question()));
        return new Opened.Done(id);
    }

    /** By whoever asked or looks after decisions; false if it had ended. */
    public boolean close(Actor.Member by, InquiryId id) {
        var inquiry = inquiries.take(by.coop(), id).orElseThrow(NotFound::new);
        if (!leads(by, inquiry)) by.must(Decisions.FACILITATE);
        if (!inquiry.isOpen(clock.instant())) return false;
        inquiries.close(by.coop(), id, clock.instant());
        record.append(by, Statements.entry(id, "closed").fact("people", inquiry.people()).fact("statements", inquiry.statements()));
        return true;
    }

    /** Those in which anybody may take part, the newest first. */
    @Transactional(readOnly = true)
    public List<Line> publicOnes(CoopId coop, int limit) {
        var now = clock.instant();
        return inquiries.publicOnes(coop, limit).stream().map(inquiry -> new Line(
            inquiry.question(),
            Sentence.of(now.isBefore(inquiry.closesAt()) ? "opinions.ends" : "opinions.ended-on", inquiry.lastMinute()),
            inquiry.path())).toList();
    }

    static boolean leads(Actor reader, Inquiry inquiry) {
        return reader.may(Decisions.FACILITATE)
            || reader.member().filter(member -> member.value().equals(inquiry.author())).isPresent();
    }

    private Map<String, Sentence> problems(Actor.Member author, InquiryDraft draft) {
        if (!turnstile.hasStanding(author)) return Map.of("question", Sentence.of("opinions.suspended"));
        var problems = new LinkedHashMap<>(draft.problems(clock.instant(), coops.of(author.coop()).zone()));
        if (draft.openTo() == OpenTo.LINK && !author.may(Decisions.FACILITATE)) problems.put("to", Sentence.of("opinions.link-not-yours"));
        return problems;
    }
}
