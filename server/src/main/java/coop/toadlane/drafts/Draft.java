package coop.toadlane.drafts;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody wants to put to the members, as typed.
 *
 * @param matter  which rule of the bylaws decides it; acts bring their own
 * @param options what to choose among; none asks for a yes or no
 * @param acts    what passing carries out, in this order, all of it or nothing
 * @param days    how long it stays open; 0 for as long as the rule says
 * @param ask     how one chooses among the options
 */
public record Draft(
        String title, String text, String matter, List<String> options, List<Intent> acts, int days, Ask ask) {

    public Draft {
        title = title.strip();
        text = text.strip();
        options = options.stream().filter(Objects::nonNull).map(String::strip).filter(option -> !option.isEmpty()).toList();
        acts = List.copyOf(acts);
    }

    public Draft(String title, String text, String matter, List<String> options, String act, Map<String, String> terms, int days) {
        this(title, text, matter, options, act.isEmpty() ? List.of() : List.of(new Intent(act, terms)), days, Ask.BY_RULE);
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

    /** A question that does several things when it passes, in this order, all of them or none. */
    public static Draft acts(String title, String text, List<Intent> acts) {
        return new Draft(title, text, "", List.of(), acts, 0, Ask.BY_RULE);
    }

    /** The same, asked in another way. */
    public Draft asking(Ask otherwise) {
        return new Draft(title, text, matter, options, acts, days, otherwise);
    }

    /** The same, doing other things. */
    public Draft doing(List<Intent> otherwise) {
        return new Draft(title, text, matter, options, otherwise, days, ask);
    }

    boolean isActing() {
        return !acts.isEmpty();
    }
}
