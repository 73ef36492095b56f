package coop.toadlane.counting;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a budget as Pabulib's {@code .pb}: a row for each voter, numbered from 1. */
final class PabulibWriter {

    static final int MOST_VOTERS = 10_000_000;

    private PabulibWriter() {}

    static Optional<String> obstacle(Poll poll) {
        if (poll.budget().isEmpty()) return Optional.of("it holds a budget, and there is none");
        if (poll.voters() > MOST_VOTERS) return Optional.of("it has a row for each voter, and there are more than " + MOST_VOTERS);
        if (poll.ballots().stream().anyMatch(ballot -> poll.kind() == Poll.Kind.RANKING && !ranksOneByOne(ballot)))
            return Optional.of("it cannot tell equal ranks, nor gaps between them");
        return poll.options().stream().map(Option::id).filter(id -> id.contains(",") || id.contains("\"")).findFirst()
                .map(id -> "the id " + id + " holds a comma or a quotation mark");
    }

    static String text(Poll poll) {
        var budget = poll.budget().orElseThrow();
        var text = new StringBuilder("META\nkey;value\n");
        text.append("description;").append(PollFormat.field(poll.title(), ';')).append('\n');
        text.append("num_projects;%d\nnum_votes;%d\n".formatted(poll.options().size(), poll.voters()));
        text.append("budget;").append(budget.amount().toPlainString()).append('\n');
        text.append("vote_type;").append(type(poll.kind())).append('\n');
        if (budget.fewestVotes().signum() > 0)
            text.append("min_project_score_threshold;").append(budget.fewestVotes().toPlainString()).append('\n');
        text.append("PROJECTS\nproject_id;cost;name\n");
        for (var option : poll.options())
            text.append(PollFormat.field(option.id(), ';')).append(';').append(option.cost().toPlainString())
                    .append(';').append(PollFormat.field(option.name(), ';')).append('\n');
        votes(text, poll);
        return text.toString();
    }

    private static void votes(StringBuilder text, Poll poll) {
        var points = poll.kind() == Poll.Kind.SCORES;
        text.append("VOTES\nvoter_id;vote").append(points ? ";points\n" : "\n");
        var voter = 1L;
        for (var ballot : poll.ballots()) {
            var vote = Arrays.stream(ballot.options).mapToObj(place -> poll.options().get(place).id()).collect(Collectors.joining(","));
            var said = PollFormat.field(vote, ';') + (points ? ";" + numbers(ballot.marks) : "");
            for (var times = ballot.times(); times > 0; times--) text.append(voter++).append(';').append(said).append('\n');
        }
    }

    private static String numbers(int[] marks) {
        return Arrays.stream(marks).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static String type(Poll.Kind kind) {
        return switch (kind) {
            case APPROVAL -> "approval";
            case RANKING -> "ordinal";
            case SCORES -> "scoring";
        };
    }

    private static boolean ranksOneByOne(Ballot ballot) {
        for (var place = 0; place < ballot.marks.length; place++) if (ballot.marks[place] != place + 1) return false;
        return true;
    }
}
