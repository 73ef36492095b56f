package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads from a count how much each project is given. */
@Component
class Awards {

    private final Proposals proposals;
    private final Options options;
    private final Closures closures;

    Awards(Proposals proposals, Options options, Closures closures) {
        this.proposals = proposals;
        this.options = options;
        this.closures = closures;
    }

    List<Award> of(CoopId coop, DecisionId id) {
        var proposal = proposals.read(coop, id);
        var method = proposal.way().method();
        if (proposal.stage() != Stage.PASSED || method == null || !method.kind().funds()) return List.of();
        var choices = options.of(coop, id);
        if (method.picture() == Method.Picture.BUDGET) return costs(choices);
        var account = closures.of(proposal, choices).flatMap(Counted::account).orElseThrow();
        return account.elected().stream().map(place -> new Award(place, account.last().votes(place))).toList();
    }

    private static List<Award> costs(List<Options.Option> projects) {
        return projects.stream().filter(project -> Boolean.TRUE.equals(project.funded()))
            .map(project -> new Award(project.place(), Objects.requireNonNull(project.cost()))).toList();
    }
}
