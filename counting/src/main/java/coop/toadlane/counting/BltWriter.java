package coop.toadlane.counting;

import java.util.List;
import java.util.stream.Collectors;

/** Writes ranked ballots as a .blt file that any program which counts transferable votes can read. */
public final class BltWriter {

    private BltWriter() {}

    /** @throws IllegalArgumentException if the ballots do not rank, or a name holds a line break */
    public static String text(Poll poll) {
        if (poll.kind() != Poll.Kind.RANKING) throw new IllegalArgumentException("only ballots that rank can be written as .blt");
        var text = new StringBuilder();
        text.append(poll.options().size()).append(' ').append(Math.max(1, poll.seats())).append('\n');
        text.append(setting("withdrawn", poll.withdrawn().stream().sorted().toList()));
        text.append(setting("tie", poll.tieOrder()));
        for (var ballot : poll.bundled()) text.append(line(ballot)).append('\n');
        text.append("0\n");
        poll.options().forEach(option -> text.append(quoted(option.name().isBlank() ? option.id() : option.name())));
        return text.append(quoted(poll.title())).toString();
    }

    private static String setting(String name, List<Integer> places) {
        if (places.isEmpty()) return "";
        return places.stream().map(place -> " " + (place + 1)).collect(Collectors.joining("", "[" + name, "]\n"));
    }

    private static String line(Ballot ballot) {
        var line = new StringBuilder().append(ballot.times());
        for (var place = 0; place < ballot.options.length; place++)
            line.append(place > 0 && ballot.marks[place] == ballot.marks[place - 1] ? '=' : ' ').append(ballot.options[place] + 1);
        return line.append(" 0").toString();
    }

    private static String quoted(String name) {
        if (name.lines().count() > 1) throw new IllegalArgumentException("a name goes over several lines: " + name);
        return "\"" + name + "\"\n";
    }
}
