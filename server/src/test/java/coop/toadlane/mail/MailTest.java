package coop.toadlane.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Site;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class MailTest {

    /** So far off that the program's own rounds leave these letters alone. */
    private static final Instant FAR_OFF = Instant.parse("2199-05-01T12:00:00Z");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int NOBODY_LISTENS = 1;

    @Autowired
    Mail mail;

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TemplateEngine templates;

    @Autowired
    Site site;

    private final String address = "reader" + COUNT.incrementAndGet() + "@mail.example";

    @Test
    void a_letter_goes_out_in_its_readers_language_as_plain_text_and_html() {
        mail.send(letter(Locale.FRENCH).linking(Sentence.of("identity.letter.sign-in.link"), "/link?token=abc&x=<y>"));
        var received = PostOffice.letterTo(address);
        assertThat(received.subject()).isEqualTo("Votre lien pour vous connecter");
        assertThat(received.from()).contains("toadlane@localhost");
        assertThat(received.plain()).contains("Bonjour <b>Mei</b>", "Se connecter:\n" + site.url("/link?token=abc&x=<y>"));
        assertThat(received.html()).contains("Bonjour &lt;b&gt;Mei&lt;/b&gt;", "<html lang=\"fr\">").doesNotContain("<b>");
    }

    @Test
    void a_letter_of_a_change_that_did_not_happen_is_not_sent() {
        transaction.executeWithoutResult(status -> {
            mail.send(letter(Locale.ENGLISH));
            status.setRollbackOnly();
        });
        mail.send(letter(Locale.FRENCH));
        assertThat(PostOffice.lettersTo(address, 1)).hasSize(1)
            .allSatisfy(received -> assertThat(received.subject()).isEqualTo("Votre lien pour vous connecter"));
    }

    @Test
    void a_letter_that_was_taken_leaves_no_copy_behind() {
        mail.send(letter(Locale.ENGLISH));
        PostOffice.letterTo(address);
        postman(PostOffice.port(), FAR_OFF.minus(Duration.ofDays(1))).round();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_letter_that_the_server_did_not_take_waits_and_goes_out_later() {
        var id = waitingLetter();
        postman(NOBODY_LISTENS, FAR_OFF).round();
        assertThat(letters.find(id).orElseThrow().tries()).isEqualTo(1);

        postman(PostOffice.port(), FAR_OFF.plusSeconds(59)).round();
        assertThat(PostOffice.lettersNowTo(address)).as("it is not a minute yet").isEmpty();

        postman(PostOffice.port(), FAR_OFF.plusSeconds(60)).round();
        assertThat(PostOffice.lettersNowTo(address)).hasSize(1);
        assertThat(letters.find(id)).isEmpty();
    }

    @Test
    void after_five_days_a_letter_is_given_up() {
        var id = waitingLetter();
        postman(NOBODY_LISTENS, FAR_OFF.plus(Duration.ofDays(6))).round();
        assertThat(letters.find(id)).isEmpty();
    }

    @Test
    void what_waits_for_somebody_erased_is_not_sent() {
        var id = waitingLetter();
        mail.forget(address);
        assertThat(letters.find(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT2M", "2, PT4M", "5, PT32M", "8, PT4H16M", "9, PT6H", "60, PT6H"})
    void each_wait_is_twice_as_long_up_to_six_hours(int tries, Duration wait) {
        assertThat(Postman.waitAfter(tries)).isEqualTo(wait);
    }

    private Letter letter(Locale language) {
        return Letter.to(address, language, ZoneId.of("Europe/Monaco"), Sentence.of("identity.letter.sign-in.subject"))
            .saying("identity.letter.sign-in.text", "<b>Mei</b>");
    }

    private UUID waitingLetter() {
        var id = UuidCreator.getTimeOrderedEpoch();
        letters.add(new WrittenLetter(id, address, "Later", Locale.ENGLISH, List.of(new Line("Good day", "")), "", false, FAR_OFF, 0));
        return id;
    }

    private List<Letters.Envelope> waiting() {
        return letters.list(new Asked(address, "", "", "", Map.of())).rows();
    }

    private Postman postman(int port, Instant now) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new Postman(
            letters, beans.getBeanProvider(JavaMailSender.class), templates,
            new MailSettings("Toad Lane <toadlane@localhost>", false), site, transactions, Clock.fixed(now, ZoneOffset.UTC));
    }
}
