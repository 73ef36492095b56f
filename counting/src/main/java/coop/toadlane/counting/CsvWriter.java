package coop.toadlane.counting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes ballots as a table: a row for each way to fill one in, how many did, and a column for each option. */
final class CsvWriter {

    private CsvWriter() {}

    static Optional<String> obstacle(Poll poll) {
        if (poll.budget().isPresent()) return Optional.of("it cannot tell a budget");
        if (poll.ballots().stream().anyMatch(ballot -> ballot.times() > Numbers.LARGEST_WHOLE))
            return Optional.of("a ballot was cast more than " + Numbers.LARGEST_WHOLE + " times");
        var names = poll.options().stream().map(PollFormat::label).toList();
        if (new HashSet<>(names).size() < names.size()) return Optional.of("two options have the same name");
        if (names.stream().allMatch(CsvReader::isOfRanks)) return Optional.of("all its columns would be taken for ranks");
        return names.stream().filter(name -> !CsvReader.isOfOptions(name)).findFirst()
                .map(name -> "the column " + name + " would not be taken for an option");
    }

    static String text(Poll poll) {
        var text = new StringBuilder("times");
        poll.options().forEach(option -> text.append(',').append(PollFormat.field(PollFormat.label(option), ',')));
        for (var ballot : poll.bundled()) {
            var cells = new String[poll.options().size()];
            Arrays.fill(cells, "");
            for (var place = 0; place < ballot.size(); place++) cells[ballot.options[place]] = String.valueOf(ballot.marks[place]);
            text.append('\n').append(ballot.times()).append(',').append(Arrays.stream(cells).collect(Collectors.joining(",")));
        }
        return text.append('\n').toString();
    }
}
