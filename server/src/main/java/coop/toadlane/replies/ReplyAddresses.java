package coop.toadlane.replies;

import coop.toadlane.actor.CoopId;
import coop.toadlane.identity.Person;
import coop.toadlane.mail.Letter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invites readers of letters to reply by mail, at an address that is theirs and good for 90 days, if a mailbox is set up. */
@Component
public class ReplyAddresses {

    static final Period GOOD_FOR = Period.ofDays(90);

    private final ReplySettings settings;
    private final SigningKey key;
    private final ReplyThreads threads;
    private final Clock clock;

    ReplyAddresses(ReplySettings settings, SigningKey key, ReplyThreads threads, Clock clock) {
        this.settings = settings;
        this.key = key;
        this.threads = threads;
        this.clock = clock;
    }

    /** Within that co-op's scope and in the transaction that writes the letter. */
    public Letter invite(CoopId coop, UUID about, Person reader, Letter letter) {
        if (!settings.areSet()) return letter;
        return letter.saying("replies.letter.invitation").repliedToAt(address(new ReplyThread(coop, about, reader.id())));
    }

    String address(ReplyThread thread) {
        return settings.addressFor(new ReplyToken(threads.number(thread), today().plus(GOOD_FOR)).signed(key.read()));
    }

    Opened open(String token) {
        var read = ReplyToken.read(token, key.read());
        if (read.isEmpty()) return new Opened.Refused(NotTaken.UNKNOWN);
        if (read.get().lastDay().isBefore(today())) return new Opened.Refused(NotTaken.EXPIRED);
        return threads.find(read.get().thread()).<Opened>map(Opened.Found::new)
            .orElseGet(() -> new Opened.Refused(NotTaken.UNKNOWN));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Where an address for replies leads. */
    sealed interface Opened {

        record Found(ReplyThread thread) implements Opened {}

        record Refused(NotTaken why) implements Opened {}
    }
}
