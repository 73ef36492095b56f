package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Origins;
import coop.toadlane.ui.Sentence;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells decisions of the statement that they came out of. */
@Component
class StatementOrigins implements Origins {

    private final StatementTable statements;
    private final ProposalTable proposals;

    StatementOrigins(StatementTable statements, ProposalTable proposals) {
        this.statements = statements;
        this.proposals = proposals;
    }

    @Override
    public void opened(Actor.Member author, DecisionId decision, String origin) {
        StatementId.ofOrigin(origin).filter(statement -> statements.inquiry(author.coop(), statement).isPresent())
            .ifPresent(statement -> proposals.insert(author.coop(), statement, decision));
    }

    @Override
    public Optional<Origin> of(CoopId coop, DecisionId decision) {
        return proposals.source(coop, decision)
            .map(source -> new Origin(Sentence.of("opinions.origin", source.text()), new InquiryId(source.inquiryId()).path() + "/map"));
    }
}
