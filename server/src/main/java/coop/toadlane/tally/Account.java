package coop.toadlane.tally;

import coop.toadlane.ballots.Option;
import coop.toadlane.counting.Duels;
import coop.toadlane.counting.Event;
import coop.toadlane.counting.Result;
import coop.toadlane.counting.Round;
import coop.toadlane.counting.Tie;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole account of a count by a method, as it is kept: options by their places, from 1.
 *
 * @param elected who won or is funded, in that order
 * @param duels   for each option how many preferred it to each other; none where the method does not ask
 */
public record Account(List<Integer> elected, List<Step> rounds, List<Broken> ties, @Nullable List<List<Long>> duels) {

    /** One round: what happened, and how each option stands after it. */
    public record Step(List<Happening> events, List<Figure> figures, Map<Round.Measure, BigDecimal> measures) {

        /** Votes that name no option which is left. */
        public BigDecimal exhausted() {
            return measure(Round.Measure.NON_TRANSFERABLE).orElse(BigDecimal.ZERO);
        }

        public Optional<BigDecimal> measure(Round.Measure measure) {
            return Optional.ofNullable(measures.get(measure));
        }

        public BigDecimal votes(int place) {
            return figures.stream().filter(figure -> figure.place() == place).map(Figure::votes).findFirst().orElse(BigDecimal.ZERO);
        }
    }

    /** Something that happened to an option; {@code other} is the one it met in a duel. */
    public record Happening(Event.What what, int place, BigDecimal amount, @Nullable Integer other) {}

    /** How an option stands. */
    public record Figure(int place, Round.State state, BigDecimal votes) {}

    /** Options that stood equal, and which was taken. */
    public record Broken(int round, List<Integer> options, List<Integer> taken, Tie.Rule rule, boolean decisive) {}

    static Account of(Result result, List<Option> options) {
        return new Account(
            places(result.elected(), options),
            result.rounds().stream().map(round -> step(round, options)).toList(),
            result.ties().stream().map(tie -> broken(tie, options)).toList(),
            result.duels().map(Duels::preferred).orElse(null));
    }

    public boolean exhausts() {
        return rounds.stream().anyMatch(round -> round.exhausted().signum() > 0);
    }

    public Step last() {
        return rounds.getLast();
    }

    /** Who won first, then the others by how they stood when they last stood for something. */
    List<Integer> ordered() {
        var others = last().figures().stream().map(Figure::place).filter(place -> !elected.contains(place))
            .sorted(Comparator.comparing(this::most).reversed()).toList();
        return Stream.concat(elected.stream(), others.stream()).toList();
    }

    private BigDecimal most(int place) {
        return rounds.stream().map(round -> round.votes(place)).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private static Step step(Round round, List<Option> options) {
        return new Step(
            round.events().stream().map(event -> new Happening(
                event.what(), place(event.option(), options), event.amount(),
                event.other().map(other -> place(other, options)).orElse(null))).toList(),
            round.figures().stream().map(figure -> new Figure(place(figure.option(), options), figure.state(), figure.votes())).toList(),
            round.measures());
    }

    private static Broken broken(Tie tie, List<Option> options) {
        return new Broken(tie.round(), places(tie.options(), options), places(tie.taken(), options), tie.rule(), tie.decisive());
    }

    private static List<Integer> places(List<coop.toadlane.counting.Option> several, List<Option> options) {
        return several.stream().map(option -> place(option, options)).toList();
    }

    private static int place(coop.toadlane.counting.Option option, List<Option> options) {
        return options.stream().filter(known -> known.code().equals(option.id())).findFirst().orElseThrow().place();
    }
}
