package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the three files of an export of Polis. People are places in a shuffled order; who wrote a statement, how many somebody wrote
 * and when anything was answered is left out, since in a small co-op that would be a name.
 */
@Component
class PolisExport {

    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int ROWS_AT_ONCE = 10_000;

    private record Comment(int number, String stage, int agree, int disagree, String text) {}

    private final JdbcClient db;
    private final InquiryTable inquiries;
    private final StatementTable statements;
    private final VoteTable votes;
    private final ChartTable charts;
    private final TransactionTemplate reading;

    PolisExport(
            JdbcClient db, InquiryTable inquiries, StatementTable statements, VoteTable votes, ChartTable charts,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.inquiries = inquiries;
        this.statements = statements;
        this.votes = votes;
        this.charts = charts;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    void comments(Inquiry inquiry, CoopId coop, Appendable to) throws IOException {
        try (var csv = new CSVPrinter(to, CSVFormat.RFC4180)) {
            csv.printRecord("timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body");
            var day = day(inquiry);
            for (var comment : comments(coop, inquiry.inquiry()))
                csv.printRecord(
                    day.toEpochMilli(), DAY.format(day), comment.number(), "", comment.agree(), comment.disagree(),
                    comment.stage().equals("ACCEPTED") ? 1 : -1, harmless(comment.text()));
        }
    }

    void votes(Inquiry inquiry, CoopId coop, Appendable to) throws IOException {
        var ballots = ballots(coop, inquiry.inquiry());
        try (var csv = new CSVPrinter(to, CSVFormat.RFC4180)) {
            csv.printRecord("timestamp", "datetime", "comment-id", "voter-id", "vote");
            var day = day(inquiry);
            for (var person = 0; person < ballots.rows().size(); person++) {
                var row = ballots.rows().get(person);
                for (var at = 0; at < row.places().length; at++)
                    csv.printRecord(
                        day.toEpochMilli(), DAY.format(day), ballots.statements().get(row.places()[at]), person, row.answers()[at]);
            }
        }
    }

    void people(Inquiry inquiry, CoopId coop, Appendable to) throws IOException {
        var ballots = ballots(coop, inquiry.inquiry());
        var places = reading.execute(_ -> charts.places(coop, inquiry.inquiry()));
        try (var csv = new CSVPrinter(to, CSVFormat.RFC4180)) {
            var header = new ArrayList<Object>(List.of("participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"));
            header.addAll(ballots.statements());
            csv.printRecord(header);
            for (var person = 0; person < ballots.rows().size(); person++)
                csv.printRecord(row(person, ballots.rows().get(person), places, ballots.statements().size()));
        }
    }

    private static List<Object> row(int person, Ballots.Row row, byte[] places, int statements) {
        var cells = new ArrayList<Object>(
            List.of(person, group(row.person(), places), "", row.places().length, row.count(1), row.count(-1)));
        var answers = new ArrayList<Object>(Collections.nCopies(statements, ""));
        for (var at = 0; at < row.places().length; at++) answers.set(row.places()[at], row.answers()[at]);
        cells.addAll(answers);
        return cells;
    }

    private static Object group(int person, byte[] places) {
        var from = person * Place.BYTES;
        if (from + Place.BYTES > places.length) return "";
        return Place.read(Arrays.copyOfRange(places, from, from + Place.BYTES)).<Object>map(Place::group).orElse("");
    }

    private Ballots ballots(CoopId coop, InquiryId id) {
        return reading.execute(_ -> votes.all(coop, id, statements.accepted(coop, id), inquiries.secret(coop, id)));
    }

    private List<Comment> comments(CoopId coop, InquiryId id) {
        return reading.execute(_ -> db.sql("""
                SELECT number, stage, agree, disagree, text
                  FROM opinions.statement
                 WHERE coop_id = :coop AND inquiry_id = :inquiry AND stage <> 'WAITING'
                 ORDER BY number
                """).withFetchSize(ROWS_AT_ONCE).param("coop", coop.value()).param("inquiry", id.value()).query(Comment.class).list());
    }

    private static Instant day(Inquiry inquiry) {
        return inquiry.openedAt().truncatedTo(ChronoUnit.DAYS);
    }

    /** Text that a spreadsheet would run as a formula is made plain text. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@].*") ? "'" + text : text;
    }
}
