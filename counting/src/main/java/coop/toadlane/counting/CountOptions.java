package coop.toadlane.counting;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was asked for on the command line.
 *
 * @param method empty for an opinion map, which counts answers to statements and no poll, and where nothing is counted
 * @param as where nothing is counted: the format in which the poll is to be written
 */
record CountOptions(
        String file,
        Optional<Method> method,
        Optional<Integer> seats,
        Poll.Kind marks,
        boolean json,
        boolean explain,
        Optional<PollFormat> as) {

    /** A command line that was not understood. */
    static final class Misuse extends RuntimeException {

        Misuse(String message) {
            super(message, null, false, false);
        }
    }

    static CountOptions of(List<String> args) {
        var words = args.iterator();
        String file = null;
        String method = null;
        var settings = new LinkedHashMap<String, String>();
        var seats = Optional.<Integer>empty();
        var marks = Poll.Kind.SCORES;
        var json = false;
        var explain = false;
        var as = Optional.<PollFormat>empty();
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "--method" -> method = value(words, word);
                case "--seats" -> seats = Optional.of(seats(value(words, word)));
                case "--marks" -> marks = marks(value(words, word));
                case "--satisfaction", "--completion", "--dots" -> settings.put(word.substring(2), value(words, word));
                case "--as" -> as = Optional.of(format(value(words, word)));
                case "--json" -> json = true;
                case "--explain" -> explain = true;
                default -> {
                    if (word.startsWith("--")) throw new Misuse("there is no option " + word);
                    if (file != null) throw new Misuse("one file is counted at a time, not also " + word);
                    file = word;
                }
            }
        }
        if (file == null) throw new Misuse("name the file to count");
        if (as.isPresent() && method != null) throw new Misuse("--as writes the ballots and counts nothing");
        if (as.isPresent()) return new CountOptions(file, Optional.empty(), seats, marks, json, explain, as);
        if (method == null) throw new Misuse("say by which method to count");
        return new CountOptions(file, method(method, settings), seats, marks, json, explain, as);
    }

    static String usage() {
        var names = Methods.all().stream().map(Method::name).collect(Collectors.joining(", "));
        return """
            Usage: toadlane count FILE --method METHOD [--seats N] [--json] [--explain]
               or: toadlane count FILE --as blt|pb|preflib|csv, which writes the ballots in that format
            For .csv: [--marks scores|ranks|approvals]
            For equal-shares: [--satisfaction cost|cardinality] [--completion none|add1|add1u|greedy]
            For dots: [--dots N], which each voter has
            Methods: %s, %s""".formatted(names, OpinionMap.METHOD);
    }

    /** The poll with the seats that were asked for, if any were. */
    Poll seats(Poll poll) {
        return seats.map(poll::withSeats).orElse(poll);
    }

    private static String value(Iterator<String> words, String option) {
        if (!words.hasNext()) throw new Misuse(option + " needs a value");
        return words.next();
    }

    private static Optional<Method> method(String name, Map<String, String> settings) {
        if (name.equals(OpinionMap.METHOD) && settings.isEmpty()) return Optional.empty();
        var method = Methods.named(name).orElseThrow(() -> new Misuse("there is no method " + name));
        try {
            for (var setting : settings.entrySet()) method = method.with(setting.getKey(), setting.getValue());
            return Optional.of(method);
        } catch (IllegalArgumentException e) {
            throw new Misuse(e.getMessage());
        }
    }

    private static Poll.Kind marks(String word) {
        return switch (word) {
            case "scores" -> Poll.Kind.SCORES;
            case "ranks" -> Poll.Kind.RANKING;
            case "approvals" -> Poll.Kind.APPROVAL;
            default -> throw new Misuse("--marks is one of scores, ranks, approvals, not " + word);
        };
    }

    private static PollFormat format(String word) {
        return PollFormat.named(word).orElseThrow(() -> new Misuse("--as is one of blt, pb, preflib, csv, not " + word));
    }

    private static int seats(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) throw new Misuse("--seats is a number from 1 to 9999, not " + text);
        return Integer.parseInt(text);
    }
}
