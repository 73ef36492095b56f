package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members say about a decision: comments at any time, and the outcome once it has ended. */
@Component
@Transactional
class Discussion {

    static final int LONGEST_COMMENT = 5_000;

    private final Proposals proposals;
    private final Comments comments;
    private final Outcomes outcomes;
    private final Directory directory;
    private final RecordBook record;

    Discussion(Proposals proposals, Comments comments, Outcomes outcomes, Directory directory, RecordBook record) {
        this.proposals = proposals;
        this.comments = comments;
        this.outcomes = outcomes;
        this.directory = directory;
        this.record = record;
    }

    Commented write(Actor.Member author, DecisionId id, String typed, Instant now) {
        proposals.read(author.coop(), id);
        var text = typed.strip();
        var refusal = refusal(author, text);
        if (refusal.isPresent()) return new Commented.Refused(refusal.get());
        comments.insert(author.coop(), id, author.membership(), text, now);
        record.append(author, Happened.to(id, "comment-written").detail(author.id(), "text", text));
        return new Commented.Written();
    }

    Commented edit(Actor.Member author, DecisionId id, UUID comment, String typed, Instant now) {
        var found = comments.find(author.coop(), id, comment).orElseThrow(NotFound::new);
        var text = typed.strip();
        if (!found.author().equals(author.membership().value())) return new Commented.Refused(Commented.Refusal.NOT_YOURS);
        var refusal = refusal(author, text);
        if (refusal.isPresent()) return new Commented.Refused(refusal.get());
        if (text.equals(found.text())) return new Commented.Written();
        comments.edit(author.coop(), id, found, text, now);
        record.append(author, Happened.to(id, "comment-edited").fact("comment", comment).detail(author.id(), "text", text));
        return new Commented.Written();
    }

    Commented conclude(Actor.Member author, DecisionId id, String typed, Instant now) {
        var proposal = proposals.read(author.coop(), id);
        var text = typed.strip();
        Closing.mustLead(proposal, author);
        if (proposal.stage() == Stage.OPEN) return new Commented.Refused(Commented.Refusal.STILL_OPEN);
        var refusal = refusal(author, text);
        if (refusal.isPresent()) return new Commented.Refused(refusal.get());
        outcomes.insert(author.coop(), id, author.membership(), text, now);
        record.append(author, Happened.to(id, "outcome-written").detail(author.id(), "text", text));
        return new Commented.Written();
    }

    private Optional<Commented.Refusal> refusal(Actor.Member author, String text) {
        if (text.isEmpty()) return Optional.of(Commented.Refusal.EMPTY);
        if (text.length() > LONGEST_COMMENT) return Optional.of(Commented.Refusal.TOO_LONG);
        var listing = directory.of(author.coop(), List.of(author.membership())).get(author.membership());
        var member = listing != null && listing.standing() == Standing.MEMBER;
        return member ? Optional.empty() : Optional.of(Commented.Refusal.SUSPENDED);
    }
}
