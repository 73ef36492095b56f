package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Tells a result to a terminal, in plain English. */
final class Telling {

    private final StringBuilder text = new StringBuilder();

    private Telling() {}

    /** @param explain whether every round is told, or only who is elected and the ties that decided */
    static String of(Poll poll, Result result, boolean explain) {
        var telling = new Telling();
        telling.opening(poll, result);
        if (explain) telling.rounds(result);
        if (explain) result.duels().ifPresent(telling::duels);
        telling.ties(result, explain);
        telling.elected(result);
        return telling.text.toString();
    }

    private void opening(Poll poll, Result result) {
        if (!result.title().isBlank()) say(result.title());
        say("%s: %d options, %d ballots%s".formatted(
                result.method(), poll.options().size(), poll.voters(),
                result.seats() > 0 ? ", " + result.seats() + " to elect" : ""));
        poll.budget().ifPresent(budget -> say("Budget: " + budget.amount().toPlainString()));
    }

    private void rounds(Result result) {
        for (var number = 1; number <= result.rounds().size(); number++) {
            var round = result.rounds().get(number - 1);
            say("");
            say("Round " + number + measures(round));
            round.events().forEach(event -> say("  " + event.sentence()));
            if (round.figures().size() > 1) round.figures().forEach(this::figure);
        }
        say("");
    }

    private static String measures(Round round) {
        return round.measures().entrySet().stream()
                .map(entry -> ", " + ResultJson.word(entry.getKey()).replace('-', ' ') + " " + plain(entry.getValue()))
                .collect(Collectors.joining());
    }

    private void figure(Round.Figure figure) {
        say("    %-9s %16s  %s".formatted(ResultJson.word(figure.state()), plain(figure.votes()), figure.option()));
    }

    /** Each pair once, whoever is preferred by more voters first. */
    private void duels(Duels duels) {
        say("Duels, by how many voters prefer each to the other:");
        for (var one = 0; one < duels.options().size(); one++)
            for (var other = one + 1; other < duels.options().size(); other++)
                if (duels.prefer(one, other) >= duels.prefer(other, one)) duel(duels, one, other);
                else duel(duels, other, one);
        say("");
    }

    private void duel(Duels duels, int more, int fewer) {
        say("  %s %d : %d %s".formatted(
                duels.options().get(more), duels.prefer(more, fewer), duels.prefer(fewer, more), duels.options().get(fewer)));
    }

    private void ties(Result result, boolean all) {
        for (var tie : result.ties())
            if (all || tie.decisive()) say("Tie in round " + tie.round() + ": " + tie.sentence());
    }

    private void elected(Result result) {
        say(result.elected().isEmpty() ? "Nobody and nothing is elected." : result.seats() > 0 ? "Elected:" : "Funded:");
        for (var option : result.elected())
            say("  " + option + (option.cost().signum() > 0 ? ", cost " + plain(option.cost()) : ""));
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }

    private void say(String line) {
        text.append(line).append('\n');
    }
}
