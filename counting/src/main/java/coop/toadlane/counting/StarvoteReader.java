package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads scored ballots in the format of starvote: sections {@code [options]} and {@code [ballots]}, a line for each score. */
final class StarvoteReader {

    private static final Pattern BALLOTS = Pattern.compile("(\\d+) ballots?:");
    private static final Pattern TIEBREAKER = Pattern.compile(
            "(?i)none|(\\w*_tiebreaker|hashed_ballots|on_demand_random|predefined_permutation)(\\(.*\\))?");
    private static final Set<String> OPTIONS =
            Set.of("method", "seats", "tiebreaker", "verbosity", "maximum_score", "starvote_path", "csv_path");
    private static final Set<String> METHODS = Set.of(
            "star", "bloc", "allocated", "rrv", "sss", "star voting", "bloc star",
            "allocated score voting", "reweighted range voting", "sequentially spent score");

    private final Lines lines;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Set<String> sections = new HashSet<>();
    private final List<String> tieOrder = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final Map<Integer, Integer> points = new LinkedHashMap<>();
    private int times = 1;
    private boolean timesUnused;
    private boolean inList;
    private Optional<Poll> otherFile = Optional.empty();
    private final Beside beside;

    private StarvoteReader(byte[] file, Beside beside) {
        lines = new Lines(file);
        this.beside = beside;
    }

    /** Finds the ballots that a file says stand in another one. */
    interface Beside {

        Reading<Poll> read(String name);
    }

    static Reading<Poll> read(byte[] file, Beside beside) {
        try {
            return new Reading.Read<>(new StarvoteReader(file, beside).poll());
        } catch (Flaw flaw) {
            return flaw.refused();
        }
    }

    private Poll poll() {
        var section = "";
        var lastLine = 0;
        while (lines.next()) {
            var line = lines.text().replaceFirst("(^|\\s)#.*", "").strip();
            if (lines.number() > lastLine + 1) endBallot();
            lastLine = lines.number();
            if (line.isEmpty()) continue;
            if (line.startsWith("[")) section = section(line);
            else if (section.equals("options")) readOption(line);
            else if (section.equals("ballots")) readScore(line);
            else throw lines.flaw("“%s” stands in no section", line);
        }
        endBallot();
        if (timesUnused) throw lines.flaw("no ballot follows the number of ballots");
        if (inList) throw lines.flaw("the list of the option tiebreaker is not closed");
        if (!settings.containsKey("method")) throw lines.flaw("the options name no method");
        var seats = settings.containsKey("seats") ? Integer.parseInt(settings.get("seats")) : 0;
        if (otherFile.isPresent()) return withBallotsOf(otherFile.get(), seats);
        if (ballots.isEmpty()) throw lines.flaw("there are no ballots");
        var options = places.keySet().stream().map(Option::named).toList();
        return new Poll("", Poll.Kind.SCORES, options, ballots, seats, Optional.empty(), Set.of(), tieOrder());
    }

    private Poll withBallotsOf(Poll other, int seats) {
        for (var option : other.options()) places.put(option.id(), places.size());
        return new Poll(
                "", Poll.Kind.SCORES, other.options(), other.ballots(), seats, Optional.empty(), Set.of(), tieOrder());
    }

    private String section(String line) {
        if (inList) throw lines.flaw("a section cannot begin inside a list");
        var name = line.substring(1, Math.max(1, line.length() - 1)).strip();
        if (!line.endsWith("]") || !Set.of("options", "ballots").contains(name))
            throw lines.flaw("“%s” is neither [options] nor [ballots]", line);
        if (!sections.add(name)) throw lines.flaw("the section [%s] comes a second time", name);
        return name;
    }

    private void readOption(String line) {
        if (line.endsWith(":")) throw lines.flaw("“%s” cannot stand here", line);
        if (inList) {
            if (line.equals("]")) inList = false;
            else tieOrder.add(line);
            return;
        }
        var parts = parts(line);
        if (!OPTIONS.contains(parts[0])) throw lines.flaw("there is no option “%s”", parts[0]);
        if (settings.put(parts[0], parts[1]) != null) throw lines.flaw("the option “%s” comes a second time", parts[0]);
        switch (parts[0]) {
            case "seats" -> {
                if (!parts[1].matches("[1-9]\\d{0,3}")) throw lines.flaw("seats are 1 or more, not “%s”", parts[1]);
            }
            case "method" -> {
                if (!METHODS.contains(parts[1].toLowerCase(Locale.ROOT))) throw lines.flaw("there is no method “%s”", parts[1]);
            }
            case "starvote_path", "csv_path" -> otherFile = Optional.of(readBeside(parts[0], parts[1]));
            case "tiebreaker" -> readTiebreaker(parts[1]);
            default -> {
                // How much starvote tells does not change what is counted.
            }
        }
    }

    private Poll readBeside(String option, String name) {
        if (!name.endsWith("." + option.replace("_path", ""))) throw lines.flaw("“%s” does not belong to %s", name, option);
        return switch (beside.read(name)) {
            case Reading.Read<Poll>(var poll) -> poll;
            case Reading.Refused<Poll> refused -> throw lines.flaw("%s, %s", name, refused.sentence());
        };
    }

    private void readTiebreaker(String value) {
        if (value.equals("[")) inList = true;
        else if (!TIEBREAKER.matcher(value).matches()) throw lines.flaw("“%s” is no way to break ties", value);
    }

    private void readScore(String line) {
        var number = BALLOTS.matcher(line);
        if (line.endsWith(":")) {
            if (!number.matches()) throw lines.flaw("“%s” is not a number of ballots", line);
            endBallot();
            times = Numbers.whole(lines, "the number of ballots", number.group(1));
            if (times > 1 != line.endsWith("ballots:")) throw lines.flaw("“%s” is neither “1 ballot:” nor so many “ballots:”", line);
            timesUnused = true;
            return;
        }
        var parts = parts(line);
        var option = places.computeIfAbsent(parts[0], _ -> places.size());
        var score = Numbers.whole(lines, parts[0], parts[1]);
        if (score < 0) throw lines.flaw("a score is 0 or more, not %d", score);
        if (points.put(option, score) != null) throw lines.flaw("the ballot scores “%s” twice", parts[0]);
        timesUnused = false;
    }

    private String[] parts(String line) {
        var equals = line.indexOf('=');
        if (equals < 1) throw lines.flaw("“%s” has no =", line);
        var parts = new String[] {line.substring(0, equals).strip(), line.substring(equals + 1).strip()};
        if (parts[1].startsWith("[") && !parts[1].equals("[")) throw lines.flaw("a list begins with [ alone on its line");
        return parts;
    }

    /** A blank line, a number of ballots or the end of the file ends a ballot. */
    private void endBallot() {
        if (points.isEmpty()) return;
        ballots.add(Ballot.scoring(
                        points.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        points.values().stream().mapToInt(Integer::intValue).toArray())
                .cast(times));
        points.clear();
        times = 1;
    }

    private List<Integer> tieOrder() {
        if (tieOrder.isEmpty()) return List.of();
        var order = new ArrayList<Integer>();
        for (var name : tieOrder) if (places.containsKey(name)) order.add(places.get(name));
        places.values().stream().filter(place -> !order.contains(place)).forEach(order::add);
        return order;
    }
}
