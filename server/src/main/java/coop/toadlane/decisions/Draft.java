package coop.toadlane.decisions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What somebody wants to put to the members, as typed.
 *
 * @param matter  which rule of the bylaws decides it; an act brings its own
 * @param options what to choose among; none asks for a yes or no
 * @param act     the kind of act that passing carries out; blank for none
 * @param terms   of the act, by name
 * @param days    how long it stays open; 0 for as long as the rule says
 * @param ask     how one chooses among the options
 */
public record Draft(
        String title, String text, String matter, List<String> options, String act, Map<String, String> terms, int days, Ask ask) {

    public Draft {
        title = title.strip();
        text = text.strip();
        options = options.stream().filter(Objects::nonNull).map(String::strip).filter(option -> !option.isEmpty()).toList();
        terms = Map.copyOf(new TreeMap<>(terms));
    }

    public Draft(String title, String text, String matter, List<String> options, String act, Map<String, String> terms, int days) {
        this(title, text, matter, options, act, terms, days, Ask.BY_RULE);
    }

    /** A question answered by yes or no. */
    public static Draft question(String title, String text, String matter) {
        return new Draft(title, text, matter, List.of(), "", Map.of(), 0);
    }

    /** A choice among options. */
    public static Draft choice(String title, String text, String matter, String... options) {
        return new Draft(title, text, matter, List.of(options), "", Map.of(), 0);
    }

    /** A question that acts when it passes. */
    public static Draft act(String title, String text, String act, Map<String, String> terms) {
        return new Draft(title, text, "", List.of(), act, terms, 0);
    }

    /** The same, asked in another way. */
    public Draft asking(Ask otherwise) {
        return new Draft(title, text, matter, options, act, terms, days, otherwise);
    }

    boolean acts() {
        return !act.isEmpty();
    }
}
