package coop.toadlane.decisions;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a discussion from its end, a page at a time. */
@Component
class Threads {

    private final Comments comments;

    Threads(Comments comments) {
        this.comments = comments;
    }

    DecisionPage.Thread of(Proposal proposal, Optional<UUID> before, String typed) {
        var found = comments.before(proposal.coop(), proposal.id(), before);
        var more = found.size() > Comments.PAGE_ROWS;
        var shown = more ? found.subList(1, found.size()) : found;
        var earlier = comments.earlier(proposal.coop(), proposal.id(), shown).stream()
            .collect(Collectors.groupingBy(edit -> edit.commentId().toString()));
        return new DecisionPage.Thread(shown, earlier, more ? shown.getFirst().id().toString() : null, typed);
    }
}
