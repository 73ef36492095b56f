package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws the map of an inquiry anew, beside those who answer: it reads in one transaction, counts outside of any, and writes in
 * another. If it breaks off, the map is still marked as to be drawn.
 */
@Component
class Cartographer {

    private final InquiryTable inquiries;
    private final StatementTable statements;
    private final VoteTable votes;
    private final ChartTable charts;
    private final Clock clock;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    Cartographer(
            InquiryTable inquiries, StatementTable statements, VoteTable votes, ChartTable charts, Clock clock,
            PlatformTransactionManager transactions) {
        this.inquiries = inquiries;
        this.statements = statements;
        this.votes = votes;
        this.charts = charts;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** False if nothing was said since it was drawn last. */
    boolean draw(CoopId coop, InquiryId id) {
        var people = writing.execute(_ -> begin(coop, id));
        if (people.isEmpty()) return false;
        var started = System.nanoTime();
        var survey = Survey.of(reading.execute(_ -> ballots(coop, id)));
        var chart = survey.chart();
        var places = Place.written(survey.map(), people.get());
        var took = Duration.ofNanos(System.nanoTime() - started).toMillis();
        writing.executeWithoutResult(_ -> {
            charts.put(coop, id, chart, places, clock.instant(), took);
            statements.tell(coop, id, survey.statements());
            votes.endStir(coop, id);
        });
        return true;
    }

    private Ballots ballots(CoopId coop, InquiryId id) {
        return votes.all(coop, id, statements.accepted(coop, id), inquiries.secret(coop, id));
    }

    /** Waits for all who are about to answer; tells how many take part by then. */
    private Optional<Integer> begin(CoopId coop, InquiryId id) {
        var inquiry = inquiries.take(coop, id);
        return votes.takeStir(coop, id) ? inquiry.map(Inquiry::people) : Optional.empty();
    }
}
