package coop.toadlane.opinions;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Slice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The statements of an inquiry with what everyone and each group says.
 *
 * @param mayAnswer   whether the reader can answer from here
 * @param facilitates whether the reader looks at what is written
 */
record StatementsPage(
        Inquiry inquiry, boolean open, Slice<Statement> statements, int waiting, boolean member, boolean mayAnswer, boolean facilitates,
        boolean mayPropose, Map<String, Sentence> errors) implements Page {

    private static final int LONGEST_TITLE = 120;

    Statement.Stage stage() {
        return stage(statements.asked().filter("stage"));
    }

    static Statement.Stage stage(String asked) {
        return switch (asked) {
            case "waiting" -> Statement.Stage.WAITING;
            case "turned-down" -> Statement.Stage.TURNED_DOWN;
            default -> Statement.Stage.ACCEPTED;
        };
    }

    /** Where a form of this page leads back to. */
    String back() {
        return statements.asked().query("after", statements.asked().after());
    }

    static String proposing(Statement statement, Inquiry inquiry) {
        var text = statement.text();
        var title = text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1).strip() + "…";
        return "/decisions/new?ask=question&origin=" + statement.statement().origin() + "&title=" + encoded(title)
            + "&text=" + encoded("> " + text + "\n\n" + inquiry.question());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
