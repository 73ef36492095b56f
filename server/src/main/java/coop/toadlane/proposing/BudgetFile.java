package coop.toadlane.proposing;

import coop.toadlane.ballots.Option;
import coop.toadlane.counting.Ballot;
import coop.toadlane.counting.Event;
import coop.toadlane.counting.Method;
import coop.toadlane.counting.Methods;
import coop.toadlane.counting.Pabulib;
import coop.toadlane.counting.Poll;
import coop.toadlane.counting.Reading;
import coop.toadlane.counting.Result;
import coop.toadlane.decisions.BroughtIn;
import coop.toadlane.drafts.Drafts;
import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a participatory budget from a Pabulib file, counted by plain approval within the budget. */
final class BudgetFile {

    private static final Method GREEDY = Methods.named("greedy").orElseThrow();

    /** What comes of reading a file. */
    sealed interface Read {

        record Good(BroughtIn budget) implements Read {}

        record Refused(Sentence why) implements Read {}
    }

    private BudgetFile() {}

    static Read read(byte[] file) {
        return switch (Pabulib.read(file)) {
            case Reading.Refused<Pabulib>(var line, var reason) ->
                new Read.Refused(Sentence.of("decisions.import.refused", line, reason));
            case Reading.Read<Pabulib>(var pabulib) -> GREEDY.obstacle(pabulib.poll())
                .<Read>map(obstacle -> new Read.Refused(Sentence.of("decisions.import.uncountable", obstacle)))
                .orElseGet(() -> new Read.Good(counted(pabulib.poll())));
        };
    }

    private static BroughtIn counted(Poll poll) {
        var title = poll.title().length() <= Drafts.LONGEST_TITLE ? poll.title() : poll.title().substring(0, Drafts.LONGEST_TITLE);
        var ballots = poll.ballots().stream()
            .flatMap(ballot -> IntStream.range(0, Math.toIntExact(ballot.times())).mapToObj(_ -> places(ballot))).toList();
        return new BroughtIn(
            title, poll.budget().orElseThrow().amount(), projects(poll, GREEDY.count(poll)), ballots);
    }

    private static String places(Ballot ballot) {
        return IntStream.range(0, ballot.size()).mapToObj(place -> String.valueOf(ballot.option(place) + 1))
            .collect(Collectors.joining(","));
    }

    /** In the order of the file, each with the turn that the count gave it. */
    private static List<Option> projects(Poll poll, Result result) {
        var places = new HashMap<String, Integer>();
        for (var option : poll.options()) places.put(option.id(), places.size() + 1);
        var projects = new ArrayList<Option>();
        for (var turn = 0; turn < result.rounds().size(); turn++) {
            var round = result.rounds().get(turn);
            var figure = round.figures().getFirst();
            var funded = round.events().getFirst().what() == Event.What.FUNDED;
            var option = figure.option();
            projects.add(new Option(
                places.get(option.id()), option.id(), option.name().isBlank() ? option.id() : option.name(), option.cost(),
                figure.votes().intValueExact(), turn + 1, funded));
        }
        projects.sort(Comparator.comparingInt(Option::place));
        return List.copyOf(projects);
    }
}
