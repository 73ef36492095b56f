package coop.toadlane.mail;

import coop.toadlane.ui.Site;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries letters to the mail server, one after the other. What it does not take is tried again after 1, 2, 4 … minutes,
 * at most 6 hours apart, for 5 days. A letter leaves the queue after it was taken: should the machine die in between, it
 * is sent twice rather than never.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final int ROUND_LETTERS = 1_000;

    private final Letters letters;
    private final ObjectProvider<JavaMailSender> server;
    private final TemplateEngine templates;
    private final MailSettings settings;
    private final Site site;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            Letters letters, ObjectProvider<JavaMailSender> server, TemplateEngine templates, MailSettings settings,
            Site site, PlatformTransactionManager transactions, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.templates = templates;
        this.settings = settings;
        this.site = site;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends all that is due, up to a limit; the rest waits for the next round. */
    void round() {
        var sender = server.getIfAvailable();
        if (settings.isDemo() || sender == null) return;
        for (var i = 0; i < ROUND_LETTERS; i++) {
            if (!Boolean.TRUE.equals(transaction.execute(_ -> carryNext(sender)))) return;
        }
    }

    private boolean carryNext(JavaMailSender sender) {
        var due = letters.takeDue(clock.instant());
        due.ifPresent(letter -> carry(letter, sender));
        return due.isPresent();
    }

    private void carry(WrittenLetter letter, JavaMailSender sender) {
        try {
            sender.send(message -> write(letter, new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name())));
            letters.delete(letter.id());
            LOG.info("Letter {} went out", letter.id());
        } catch (MailException e) {
            keep(letter, e);
        }
    }

    private void write(WrittenLetter letter, MimeMessageHelper message) throws MessagingException {
        message.setFrom(settings.from());
        message.setTo(letter.recipient());
        message.setSubject(letter.subject());
        message.setText(letter.plain(site), html(letter));
        message.setSentDate(Date.from(letter.writtenAt()));
        message.getMimeMessage().setHeader("Auto-Submitted", letter.isAnswer() ? "auto-replied" : "auto-generated");
        if (!letter.replyTo().isEmpty()) message.setReplyTo(letter.replyTo());
    }

    private String html(WrittenLetter letter) {
        var html = new StringOutput();
        templates.render("mail/letter.jte", Map.of("letter", letter, "site", site), html);
        return html.toString();
    }

    /** The problem is logged by its kind alone: a mail server's words repeat the address. */
    private void keep(WrittenLetter letter, MailException problem) {
        var now = clock.instant();
        if (letter.writtenAt().plus(PATIENCE).isBefore(now)) {
            letters.delete(letter.id());
            LOG.error("Letter {} was given up after {} tries: {}", letter.id(), letter.tries() + 1, kind(problem));
            return;
        }
        var next = now.plus(waitAfter(letter.tries()));
        letters.tryAgain(letter.id(), next);
        LOG.warn("Letter {} was not taken and is tried again at {}: {}", letter.id(), next, kind(problem));
    }

    private static String kind(MailException problem) {
        var cause = problem.getMostSpecificCause();
        return problem.getClass().getSimpleName() + " by " + cause.getClass().getSimpleName();
    }

    static Duration waitAfter(int tries) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
