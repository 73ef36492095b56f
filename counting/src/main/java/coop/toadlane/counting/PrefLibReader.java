package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads orders of PrefLib ({@code .soc .soi .toc .toi}), in its present and its older form, and categories ({@code .cat}):
 * two categories are approval of the first, more are points from the last, 0, up.
 */
final class PrefLibReader {

    private static final Pattern KEY = Pattern.compile("#\\s*([A-Za-z ]+?)\\s*(\\d*)\\s*:\\s*(.*)");
    private static final Pattern GROUP = Pattern.compile("\\s*(\\{[^{}]*}|[^,{}]*)\\s*(,|$)");

    private final Lines lines;
    private final boolean categorised;
    private final Map<Integer, String> names = new HashMap<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private int alternatives;
    private int categories;
    private String title = "";

    private PrefLibReader(byte[] file, boolean categorised) {
        lines = new Lines(file);
        this.categorised = categorised;
    }

    /** @param categorised whether it is a file of categories, not of orders */
    static Reading<Poll> read(byte[] file, boolean categorised) {
        try {
            return new Reading.Read<>(new PrefLibReader(file, categorised).poll());
        } catch (Flaw flaw) {
            return flaw.refused();
        }
    }

    private Poll poll() {
        if (!lines.next()) throw lines.flaw("the file is empty");
        if (lines.text().startsWith("#")) readKeys();
        else readOlderOpening();
        if (lines.ended()) throw lines.flaw("the file ends before the ballots");
        do ballots.add(ballot()); while (lines.next());
        return new Poll(title, kind(), options(), ballots, 0, Optional.empty(), Set.of(), List.of());
    }

    private Poll.Kind kind() {
        if (!categorised) return Poll.Kind.RANKING;
        return categories == 2 ? Poll.Kind.APPROVAL : Poll.Kind.SCORES;
    }

    private void readKeys() {
        do {
            var key = KEY.matcher(lines.text());
            if (key.matches()) readKey(key.group(1).toUpperCase(Locale.ROOT), key.group(2), key.group(3).strip());
        } while (lines.next() && lines.text().startsWith("#"));
        mustHaveAlternatives();
        if (categorised && categories < 2) throw lines.flaw("a file of categories tells two or more # NUMBER CATEGORIES");
    }

    private void readKey(String key, String number, String value) {
        switch (key) {
            case "TITLE" -> title = value;
            case "NUMBER ALTERNATIVES" -> alternatives = Numbers.whole(lines, key, value);
            case "NUMBER CATEGORIES" -> categories = Numbers.whole(lines, key, value);
            case "ALTERNATIVE NAME" -> names.put(Numbers.whole(lines, key, number), value);
            default -> {
                // What else PrefLib tells of a file does not count.
            }
        }
    }

    /** The number of alternatives, a line with number and name of each, and a line that sums up the ballots. */
    private void readOlderOpening() {
        alternatives = Numbers.whole(lines, "the number of alternatives", lines.text());
        mustHaveAlternatives();
        for (var i = 0; i < alternatives; i++) {
            var fields = nextLine("an alternative").split(",", 2);
            if (fields.length < 2) throw lines.flaw("an alternative has a number and a name");
            names.put(Numbers.whole(lines, "alternative", fields[0].strip()), fields[1].strip());
        }
        nextLine("the numbers of ballots");
        lines.next();
    }

    private String nextLine(String wanted) {
        if (!lines.next()) throw lines.flaw("the file ends before %s", wanted);
        return lines.text();
    }

    private void mustHaveAlternatives() {
        if (alternatives < 1 || alternatives > Poll.MOST_OPTIONS)
            throw lines.flaw("there can be 1 to %d alternatives, not %d", Poll.MOST_OPTIONS, alternatives);
    }

    private Ballot ballot() {
        var text = lines.text();
        var colon = text.indexOf(':');
        var end = colon >= 0 ? colon : text.indexOf(',');
        if (end < 0) throw lines.flaw("a ballot is a number, a colon and an order");
        var times = Numbers.whole(lines, "the number of ballots", text.substring(0, end).strip());
        if (times < 1) throw lines.flaw("a ballot cannot be cast %d times", times);
        return marked(groups(text.substring(end + 1).strip())).cast(times);
    }

    private List<int[]> groups(String order) {
        var groups = new ArrayList<int[]>();
        var seen = new LinkedHashSet<Integer>();
        var group = GROUP.matcher(order);
        for (var at = 0; at < order.length(); at = group.end()) {
            if (!group.find(at) || group.start() != at) throw lines.flaw("the braces of “%s” do not match", order);
            groups.add(group(group.group(1).replaceAll("[{}]", ""), seen));
        }
        return groups;
    }

    private int[] group(String text, Set<Integer> seen) {
        if (text.isBlank()) return new int[0];
        return Arrays.stream(text.split(",", -1)).mapToInt(word -> place(word.strip(), seen)).toArray();
    }

    private int place(String word, Set<Integer> seen) {
        var number = Numbers.whole(lines, "alternative", word);
        if (number < 1 || number > alternatives) throw lines.flaw("there is no alternative %d", number);
        if (!seen.add(number)) throw lines.flaw("the ballot names alternative %d twice", number);
        return number - 1;
    }

    private Ballot marked(List<int[]> groups) {
        if (kind() == Poll.Kind.APPROVAL) return Ballot.approving(groups.isEmpty() ? new int[0] : groups.getFirst());
        if (categorised && groups.size() > categories) throw lines.flaw("the ballot has more than %d categories", categories);
        var places = groups.stream().flatMapToInt(Arrays::stream).toArray();
        var marks = new int[places.length];
        var filled = 0;
        for (var group = 0; group < groups.size(); group++)
            for (var _ : groups.get(group)) marks[filled++] = categorised ? categories - 1 - group : group + 1;
        return categorised ? Ballot.scoring(places, marks) : Ballot.ranking(places, marks);
    }

    private List<Option> options() {
        var options = new ArrayList<Option>();
        var ids = new LinkedHashSet<String>();
        for (var number = 1; number <= alternatives; number++) {
            var name = names.getOrDefault(number, "").isBlank() ? String.valueOf(number) : names.get(number);
            options.add(Option.named(ids.add(name) ? name : name + " (" + number + ")"));
        }
        return options;
    }
}
