package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes orders as PrefLib's {@code .toi}, which its other orders are too, and approvals and points as its {@code .cat}. */
final class PrefLibWriter {

    static final int MOST_CATEGORIES = 1_000;

    private PrefLibWriter() {}

    static Optional<String> obstacle(Poll poll) {
        if (poll.budget().isPresent()) return Optional.of("it cannot tell a budget");
        if (poll.kind() != Poll.Kind.SCORES) return Optional.empty();
        var range = poll.ballots().stream().flatMapToInt(ballot -> IntStream.of(ballot.marks)).summaryStatistics();
        if (range.getCount() > 0 && range.getMin() < 0) return Optional.of("it cannot tell points below 0");
        return range.getCount() > 0 && range.getMax() >= MOST_CATEGORIES
                ? Optional.of("it tells points from 0 to " + (MOST_CATEGORIES - 1))
                : Optional.empty();
    }

    static String text(Poll poll) {
        var bundled = poll.bundled();
        var categories = categories(poll);
        var text = new StringBuilder();
        text.append("# TITLE: ").append(poll.title()).append('\n');
        text.append("# NUMBER ALTERNATIVES: %d\n# NUMBER VOTERS: %d\n".formatted(poll.options().size(), poll.voters()));
        text.append(poll.kind() == Poll.Kind.RANKING ? "# NUMBER UNIQUE ORDERS: " : "# NUMBER UNIQUE PREFERENCES: ")
                .append(bundled.size()).append('\n');
        if (poll.kind() != Poll.Kind.RANKING) {
            text.append("# NUMBER CATEGORIES: ").append(categories).append('\n');
            for (var category = 1; category <= categories; category++)
                text.append("# CATEGORY NAME %d: %s\n".formatted(category, name(poll.kind(), categories - category)));
        }
        for (var place = 0; place < poll.options().size(); place++)
            text.append("# ALTERNATIVE NAME %d: %s\n".formatted(place + 1, PollFormat.label(poll.options().get(place))));
        for (var ballot : bundled)
            text.append(ballot.times()).append(": ").append(String.join(",", groups(poll, ballot, categories))).append('\n');
        return text.toString();
    }

    private static String name(Poll.Kind kind, int points) {
        if (kind == Poll.Kind.SCORES) return String.valueOf(points);
        return points == 1 ? "approved" : "not approved";
    }

    /** Points from 0 to 1 have three categories too, so that they are not taken for approvals. */
    private static int categories(Poll poll) {
        if (poll.kind() == Poll.Kind.APPROVAL) return 2;
        var most = poll.ballots().stream().flatMapToInt(ballot -> IntStream.of(ballot.marks)).max().orElse(0);
        return Math.max(3, most + 1);
    }

    private static List<String> groups(Poll poll, Ballot ballot, int categories) {
        return switch (poll.kind()) {
            case RANKING -> IntStream.of(ballot.marks).distinct().mapToObj(rank -> order(marked(ballot, rank))).toList();
            case APPROVAL -> {
                var others = new ArrayList<>(IntStream.range(0, poll.options().size()).boxed().toList());
                others.removeAll(marked(ballot, 1));
                yield List.of(braces(marked(ballot, 1)), braces(others));
            }
            case SCORES -> IntStream.range(0, categories)
                    .mapToObj(category -> braces(marked(ballot, categories - 1 - category)))
                    .toList();
        };
    }

    private static List<Integer> marked(Ballot ballot, int mark) {
        return IntStream.range(0, ballot.size())
                .filter(place -> ballot.marks[place] == mark)
                .mapToObj(place -> ballot.options[place])
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String order(List<Integer> options) {
        return options.size() == 1 ? String.valueOf(options.getFirst() + 1) : braces(options);
    }

    private static String braces(List<Integer> options) {
        return options.stream().map(option -> String.valueOf(option + 1)).collect(Collectors.joining(",", "{", "}"));
    }
}
