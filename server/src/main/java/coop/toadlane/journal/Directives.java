package coop.toadlane.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a journal says about itself: years, names of accounts, how commodities are written. */
final class Directives {

    /** They say nothing of balances. */
    private static final Set<String> SILENT = Set.of("payee", "tag", "P", "N", "A", "C", "bucket", "assert", "check", "define");

    private final Styles styles;
    private final Aliases aliases = new Aliases();
    private final List<String> declared = new ArrayList<>();
    private long year;
    private @Nullable Character mark;
    private String commodity = "";

    Directives(Styles styles, long year) {
        this.styles = styles;
        this.year = year;
    }

    long year() {
        return year;
    }

    @Nullable Character mark() {
        return mark;
    }

    /** The accounts that the journal names beforehand, in the order that it wants them told. */
    List<String> declared() {
        return declared;
    }

    String full(String account) {
        return aliases.full(account);
    }

    void read(String line) {
        var text = line.startsWith("!") || line.startsWith("@") ? line.substring(1) : line;
        var words = text.split("\\s+", 2);
        var rest = words.length < 2 ? "" : words[1].strip();
        commodity = "";
        switch (words[0]) {
            case "apply" -> apply(rest);
            case "Y", "year" -> year = year(rest);
            case "alias" -> alias(rest);
            case "end" -> end(rest);
            case "account" -> declared.add(full(rest.split(" {2}|\t", 2)[0]));
            case "commodity" -> commodity(rest);
            case "D" -> declare(rest);
            case "decimal-mark" -> mark = mark(rest);
            case "include" -> throw new Unreadable(Reason.INCLUDE);
            case String word when SILENT.contains(word) -> commodity = "";
            case String word when word.matches("Y\\d+") -> year = year(word.substring(1));
            default -> throw new Unreadable(Reason.NOT_SAID, words[0]);
        }
    }

    /** An indented line under a directive. */
    void below(String text) {
        if (!commodity.isEmpty() && text.startsWith("format ")) declare(text.substring(7).strip());
    }

    private void apply(String rest) {
        if (rest.startsWith("account ")) aliases.enter(rest.substring("account ".length()).strip());
        else if (rest.startsWith("year ")) year = year(rest.substring("year ".length()).strip());
        else if (!rest.startsWith("tag ")) throw new Unreadable(Reason.NOT_SAID, "apply " + rest);
    }

    private void alias(String rest) {
        var equals = rest.indexOf('=');
        if (equals < 1) throw new Unreadable(Reason.ALIAS_UNCLEAR);
        if (rest.startsWith("/")) throw new Unreadable(Reason.ALIAS_BY_PATTERN);
        aliases.rename(rest.substring(0, equals).strip(), rest.substring(equals + 1).strip());
    }

    private void end(String rest) {
        switch (rest) {
            case "aliases" -> aliases.forget();
            case "apply account" -> aliases.leave();
            case "tag", "apply tag", "apply year" -> commodity = "";
            default -> throw new Unreadable(Reason.NOTHING_TO_END, rest);
        }
    }

    private void commodity(String rest) {
        if (rest.replaceAll("\"[^\"]*\"", "").matches(".*\\d.*")) declare(rest);
        else commodity = rest.replace("\"", "");
    }

    private void declare(String written) {
        var seen = new Styles();
        var amount = new AmountReader(written, seen, mark).alone();
        styles.declare(amount.commodity(), seen.style(amount.commodity()));
    }

    private static long year(String rest) {
        if (!rest.matches("\\d{1,18}")) throw new Unreadable(Reason.NO_YEAR, rest);
        return Long.parseLong(rest);
    }

    private static char mark(String rest) {
        if (!rest.equals(".") && !rest.equals(",")) throw new Unreadable(Reason.DECIMAL_MARK);
        return rest.charAt(0);
    }
}
