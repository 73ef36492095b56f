package coop.toadlane.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.ui.Languages;
import coop.toadlane.ui.Words;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters. A letter is part of the transaction that writes it: it goes out if that commits, and only then. */
@Component
public class Mail {

    private final Letters letters;
    private final Languages languages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mail(Letters letters, Languages languages, ApplicationEventPublisher events, Clock clock) {
        this.letters = letters;
        this.languages = languages;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void send(Letter letter) {
        var words = languages.words(letter.language(), letter.zone());
        letters.add(new WrittenLetter(
            UuidCreator.getTimeOrderedEpoch(), letter.to(), words.say(letter.subject()).replaceAll("\\p{Cntrl}", " "),
            words.language(), letter.parts().stream().map(part -> line(part, words)).toList(), letter.replyTo(), letter.isAnswer(),
            clock.instant(), 0));
        events.publishEvent(new LetterWritten());
    }

    /** Nobody is written to any more at this address, and what waited for it is gone. */
    @Transactional
    public void forget(String address) {
        letters.deleteTo(address);
    }

    private static Line line(Letter.Part part, Words words) {
        return switch (part) {
            case Letter.Paragraph paragraph -> new Line(words.say(paragraph.text()), "");
            case Letter.Link link -> new Line(words.say(link.label()), link.path());
        };
    }
}
