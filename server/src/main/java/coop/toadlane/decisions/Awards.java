package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Option;
import coop.toadlane.tally.Counted;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells how much a count gives to each project; apart from {@link Decisions}, since acts that follow a choice ask it. */
@Component
public class Awards {

    private final Proposals proposals;
    private final Options options;
    private final Closures closures;

    Awards(Proposals proposals, Options options, Closures closures) {
        this.proposals = proposals;
        this.options = options;
        this.closures = closures;
    }

    /** What a decision that passed gives to its projects; nothing where it gives no money. */
    public List<Award> of(CoopId coop, DecisionId id) {
        var proposal = proposals.read(coop, id);
        var method = proposal.way().method();
        if (proposal.stage() != Stage.PASSED || method == null || !method.kind().funds()) return List.of();
        var choices = options.of(coop, id);
        if (method.picture() == Method.Picture.BUDGET) return costs(choices);
        var account = closures.of(proposal, choices).flatMap(Counted::account).orElseThrow();
        return account.elected().stream().map(place -> new Award(place, account.last().votes(place))).toList();
    }

    private static List<Award> costs(List<Option> projects) {
        return projects.stream().filter(project -> Boolean.TRUE.equals(project.funded()))
            .map(project -> new Award(project.place(), Objects.requireNonNull(project.cost()))).toList();
    }
}
