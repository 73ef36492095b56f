package coop.toadlane.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import coop.toadlane.database.DatabaseTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class RequestLogTest {

    @LocalServerPort
    private int port;

    private final Logger log = (Logger) LoggerFactory.getLogger(RequestLog.class);
    private final Heard heard = new Heard();

    @BeforeEach
    void listen() {
        heard.start();
        log.setLevel(Level.INFO);
        log.setAdditive(false);
        log.addAppender(heard);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(heard);
        log.setAdditive(true);
        log.setLevel(null);
    }

    @Test
    void a_request_leaves_one_line_with_its_route_and_no_word_of_what_was_asked() throws Exception {
        ask("/coops?q=hush-hush");

        assertThat(heard.next()).startsWith("GET /coops answered 200 in ").doesNotContain("hush-hush");
    }

    @Test
    void an_address_that_leads_nowhere_is_not_repeated() throws Exception {
        ask("/linked/one-time-secret");

        assertThat(heard.next()).startsWith("GET none answered 404 in ").doesNotContain("one-time-secret");
    }

    @Test
    void looking_whether_the_program_is_well_is_not_worth_a_line() throws Exception {
        ask("/health/live");
        ask("/coops");

        assertThat(heard.next()).startsWith("GET /coops ");
    }

    @Test
    void a_secret_ballot_and_its_paper_leave_no_line_that_would_say_when() throws Exception {
        put("/coops/any/decisions/any/paper");
        put("/coops/any/decisions/any/box");
        ask("/coops");

        assertThat(heard.next()).startsWith("GET /coops ");
    }

    private void put(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json").build(), BodyHandlers.discarding());
        }
    }

    private void ask(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.discarding());
        }
    }

    /** Lines are written after the answer went out, so whoever wants one waits for it. */
    private static final class Heard extends AppenderBase<ILoggingEvent> {

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage());
        }

        String next() throws InterruptedException {
            return lines.poll(10, TimeUnit.SECONDS);
        }
    }
}
