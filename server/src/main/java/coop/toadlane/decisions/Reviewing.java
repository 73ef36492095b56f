package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.record.RecordBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a group finds when it looks at its decision again: it stays, or it is to be changed. */
@Component
@Transactional
class Reviewing {

    static final int LONGEST_NOTE = 2_000;

    private final Proposals proposals;
    private final Reviews reviews;
    private final ReviewDays days;
    private final RecordBook record;

    Reviewing(Proposals proposals, Reviews reviews, ReviewDays days, RecordBook record) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.days = days;
        this.record = record;
    }

    Reviewed review(Actor.Member by, DecisionId id, ReviewForm form, Instant now) {
        var proposal = proposals.read(by.coop(), id);
        Closing.mustLead(proposal, by);
        var today = days.today(by.coop(), now);
        var standing = days.hold(by.coop(), id);
        var verdict = Arrays.stream(Reviews.Verdict.values()).filter(known -> known.name().equals(form.verdict())).findFirst();
        var refusal = refusal(form, verdict, standing, today);
        if (refusal.isPresent()) return new Reviewed.Refused(refusal.get());
        return switch (ReviewDay.read(form.next(), today, Optional.empty())) {
            case ReviewDay.Refused(var why) -> new Reviewed.DayRefused(why);
            case ReviewDay.On(var next) -> write(by, id, verdict.orElseThrow(), form.note(), next, now);
        };
    }

    private static Optional<Reviewed.Refusal> refusal(
            ReviewForm form, Optional<Reviews.Verdict> verdict, Optional<LocalDate> standing, LocalDate today) {
        if (standing.isEmpty()) return Optional.of(Reviewed.Refusal.NOT_ASKED);
        if (standing.get().isAfter(today)) return Optional.of(Reviewed.Refusal.NOT_YET);
        if (verdict.isEmpty()) return Optional.of(Reviewed.Refusal.NO_VERDICT);
        if (form.note().isEmpty()) return Optional.of(Reviewed.Refusal.NO_NOTE);
        return form.note().length() > LONGEST_NOTE ? Optional.of(Reviewed.Refusal.NOTE_TOO_LONG) : Optional.empty();
    }

    private Reviewed write(
            Actor.Member by, DecisionId id, Reviews.Verdict verdict, String note, @Nullable LocalDate next, Instant now) {
        reviews.insert(by.coop(), id, by.membership(), verdict, note, next, now);
        days.set(by.coop(), id, next);
        var entry = Happened.to(id, switch (verdict) {
            case KEPT -> "reviewed-kept";
            case TO_CHANGE -> "reviewed-to-change";
        }).detail(by.id(), "note", note);
        record.append(by, next == null ? entry : entry.fact("next", next));
        return new Reviewed.Written(verdict);
    }
}
