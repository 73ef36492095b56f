package coop.toadlane.decisions;

import coop.toadlane.membership.Directory;
import coop.toadlane.record.Entry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words what becomes of a decision for the record. Titles and texts are kept as somebody's own, for they may name people. */
@Component
class Happened {

    private final Directory directory;

    Happened(Directory directory) {
        this.directory = directory;
    }

    /** An entry that leads to the decision. */
    static Entry to(DecisionId decision, String kind) {
        return Entry.of("decisions." + kind).fact("decision", decision.value()).see(decision.path());
    }

    /** An entry that also names the decision by its title, as long as its author is not erased. */
    Entry to(Proposal proposal, String kind) {
        var entry = to(proposal.id(), kind);
        var author = directory.of(proposal.coop(), List.of(proposal.author())).get(proposal.author());
        return Optional.ofNullable(author).flatMap(Directory.Listing::person)
            .map(person -> entry.detail(person, "title", proposal.title()))
            .orElseGet(() -> entry.detail(proposal.author(), "title", proposal.title()));
    }
}
