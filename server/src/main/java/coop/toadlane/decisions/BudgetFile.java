package coop.toadlane.decisions;

import coop.toadlane.counting.Ballot;
import coop.toadlane.counting.Event;
import coop.toadlane.counting.Method;
import coop.toadlane.counting.Methods;
import coop.toadlane.counting.Pabulib;
import coop.toadlane.counting.Poll;
import coop.toadlane.counting.Reading;
import coop.toadlane.counting.Result;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A participatory budget as a Pabulib file brings it, counted by plain approval within the budget. */
record BudgetFile(String title, BigDecimal budget, List<Options.Option> projects, List<String> ballots) {

    private static final Method GREEDY = Methods.named("greedy").orElseThrow();

    /** What comes of reading a file. */
    sealed interface Read {

        record Good(BudgetFile file) implements Read {}

        record Refused(Sentence why) implements Read {}
    }

    static Read read(byte[] file) {
        return switch (Pabulib.read(file)) {
            case Reading.Refused<Pabulib>(var line, var reason) ->
                new Read.Refused(Sentence.of("decisions.import.refused", line, reason));
            case Reading.Read<Pabulib>(var pabulib) -> GREEDY.obstacle(pabulib.poll())
                .<Read>map(obstacle -> new Read.Refused(Sentence.of("decisions.import.uncountable", obstacle)))
                .orElseGet(() -> new Read.Good(counted(pabulib.poll())));
        };
    }

    long funded() {
        return projects.stream().filter(project -> Boolean.TRUE.equals(project.funded())).count();
    }

    private static BudgetFile counted(Poll poll) {
        var title = poll.title().length() <= Drafts.LONGEST_TITLE ? poll.title() : poll.title().substring(0, Drafts.LONGEST_TITLE);
        var ballots = poll.ballots().stream()
            .flatMap(ballot -> IntStream.range(0, Math.toIntExact(ballot.times())).mapToObj(_ -> places(ballot))).toList();
        return new BudgetFile(
            title, poll.budget().orElseThrow().amount(), projects(poll, GREEDY.count(poll)), ballots);
    }

    private static String places(Ballot ballot) {
        return IntStream.range(0, ballot.size()).mapToObj(place -> String.valueOf(ballot.option(place) + 1))
            .collect(Collectors.joining(","));
    }

    /** In the order of the file, each with the turn that the count gave it. */
    private static List<Options.Option> projects(Poll poll, Result result) {
        var places = new HashMap<String, Integer>();
        for (var option : poll.options()) places.put(option.id(), places.size() + 1);
        var projects = new ArrayList<Options.Option>();
        for (var turn = 0; turn < result.rounds().size(); turn++) {
            var round = result.rounds().get(turn);
            var figure = round.figures().getFirst();
            var funded = round.events().getFirst().what() == Event.What.FUNDED;
            var option = figure.option();
            projects.add(new Options.Option(
                places.get(option.id()), option.id(), option.name().isBlank() ? option.id() : option.name(), option.cost(),
                figure.votes().intValueExact(), turn + 1, funded));
        }
        projects.sort(Comparator.comparingInt(Options.Option::place));
        return List.copyOf(projects);
    }
}
