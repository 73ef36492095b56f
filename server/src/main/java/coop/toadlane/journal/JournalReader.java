package coop.toadlane.journal;

import coop.toadlane.journal.Posting.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a journal line by line: entries with their postings; directives change how the lines after them are read. */
final class JournalReader {

    private static final Pattern HEADER = Pattern.compile("(\\S+?)(?:=(\\S+))?(?:\\s+([*!]))?(?:\\s*\\(([^)]*)\\))?(?:\\s+(.*))?");
    private static final Pattern POSTING = Pattern.compile("(?:[*!]\\s*)?(\\S(?:.*?))(?:(?: {2,}|\\s*\\t\\s*)(.*))?");

    /** What indented lines belong to: an entry, a block that changes no balance, or nothing. */
    private enum Within { ENTRY, SKIPPED, NOTHING }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final Styles styles = new Styles();
    private final Directives directives;
    private Within within = Within.NOTHING;
    private boolean isComment;
    private int headerLine;
    private @Nullable Day day;
    private String description = "";

    JournalReader(long year) {
        this.directives = new Directives(styles, year);
    }

    void read(List<String> lines) {
        for (var number = 1; number <= lines.size(); number++) {
            try {
                line(lines.get(number - 1).stripTrailing(), number);
            } catch (Unreadable problem) {
                refusals.add(Refusal.of(number, problem));
                if (within == Within.NOTHING) within = Within.SKIPPED;
            }
        }
        end();
    }

    List<Entry> entries() {
        return entries;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    ToldOrder order() {
        return new ToldOrder(directives.declared());
    }

    Styles styles() {
        return styles;
    }

    private void line(String line, int number) {
        if (isComment) isComment = !line.equals("end comment");
        else if (line.isBlank()) end();
        else if (Character.isWhitespace(line.charAt(0))) indented(line.strip(), number);
        else {
            end();
            flush(line, number);
        }
    }

    private void flush(String line, int number) {
        switch (line.charAt(0)) {
            case ';', '#', '*', '%' -> within = Within.SKIPPED;
            case '~', '=' -> within = Within.SKIPPED;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> header(line, number);
            default -> {
                within = Within.SKIPPED;
                isComment = line.equals("comment") || line.equals("test");
                if (!isComment) directives.read(uncommented(line));
            }
        }
    }

    private void header(String line, int number) {
        var header = HEADER.matcher(uncommented(line));
        if (!header.matches()) throw new Unreadable(Reason.NO_HEADER);
        var written = header.group(1);
        day = Day.of(written, directives.year()).orElseThrow(() -> new Unreadable(Reason.NO_DAY, written));
        if (header.group(2) != null && Day.of(header.group(2), day.year()).isEmpty())
            throw new Unreadable(Reason.NO_DAY, header.group(2));
        description = header.group(5) == null ? "" : header.group(5);
        headerLine = number;
        within = Within.ENTRY;
    }

    private void indented(String text, int number) {
        if (text.startsWith(";")) return;
        switch (within) {
            case ENTRY -> posting(uncommented(text), number);
            case SKIPPED -> directives.below(uncommented(text));
            case NOTHING -> throw new Unreadable(Reason.NO_ENTRY);
        }
    }

    private void posting(String text, int number) {
        var line = POSTING.matcher(text);
        if (!line.matches()) throw new Unreadable(Reason.NO_ACCOUNT, text);
        var written = line.group(1).strip();
        var weight = weight(written);
        var account = weight == Weight.REAL ? written : written.substring(1, written.length() - 1).strip();
        if (account.isEmpty()) throw new Unreadable(Reason.ACCOUNT_NAMELESS);
        var rest = line.group(2) == null ? "" : line.group(2);
        postings.add(new AmountReader(rest, styles, directives.mark()).posting(number, directives.full(account), weight));
    }

    private static Weight weight(String account) {
        if (account.startsWith("(") && account.endsWith(")")) return Weight.FREE;
        return account.startsWith("[") && account.endsWith("]") ? Weight.BALANCED : Weight.REAL;
    }

    private void end() {
        if (within == Within.ENTRY && day != null) entries.add(new Entry(headerLine, day, description, postings));
        postings.clear();
        within = Within.NOTHING;
    }

    private static String uncommented(String line) {
        var comment = line.indexOf(';');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
