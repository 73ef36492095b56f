package coop.toadlane.replies;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Scopes;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.Person;
import coop.toadlane.membership.Directory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one mail: what a member wrote is heard in their co-op, once. Programs get no answer; neither does whoever made up
 * an address for replies and is nobody here, as their sender may be forged.
 */
@Component
class Replies {

    private final ReplySettings settings;
    private final ReplyAddresses addresses;
    private final TakenMails taken;
    private final ReplyLetters letters;
    private final Hearing hearing;
    private final Identity identity;
    private final Actors actors;
    private final Directory directory;
    private final Scopes scopes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Replies(
            ReplySettings settings, ReplyAddresses addresses, TakenMails taken, ReplyLetters letters, Hearing hearing, Identity identity,
            Actors actors, Directory directory, Scopes scopes, PlatformTransactionManager transactions, Clock clock) {
        this.settings = settings;
        this.addresses = addresses;
        this.taken = taken;
        this.letters = letters;
        this.hearing = hearing;
        this.identity = identity;
        this.actors = actors;
        this.directory = directory;
        this.scopes = scopes;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void take(Incoming mail) {
        if (mail.isAutomatic()) return;
        settings.tokenIn(mail.recipients()).map(addresses::open).ifPresent(opened -> {
            switch (opened) {
                case ReplyAddresses.Opened.Found(var thread) -> scopes.within(thread.coop(), () -> once(mail, () -> hear(thread, mail)));
                case ReplyAddresses.Opened.Refused(var why) -> once(mail, () -> refuse(mail, why));
            }
        });
    }

    void forgetOld() {
        transaction.executeWithoutResult(_ -> taken.forgetOld(clock.instant()));
    }

    private void once(Incoming mail, Runnable work) {
        transaction.executeWithoutResult(_ -> {
            if (taken.take(mail, clock.instant())) work.run();
        });
    }

    private void refuse(Incoming mail, NotTaken why) {
        identity.findByMail(mail.sender()).ifPresent(person -> letters.refuse(person, why));
    }

    private void hear(ReplyThread thread, Incoming mail) {
        identity.find(thread.person()).ifPresent(person ->
            hear(thread, mail, person).ifPresent(why -> letters.refuse(person, why)));
    }

    private Optional<NotTaken> hear(ReplyThread thread, Incoming mail, Person person) {
        if (!person.mail().equalsIgnoreCase(mail.sender())) return Optional.of(NotTaken.OTHER_ADDRESS);
        if (!(actors.of(thread.coop(), Optional.of(person.id())) instanceof Actor.Member author)) return Optional.of(NotTaken.NO_MEMBER);
        return switch (directory.of(thread.coop(), List.of(author.membership())).get(author.membership()).standing()) {
            case APPLICANT, LEFT -> Optional.of(NotTaken.NO_MEMBER);
            case SUSPENDED -> Optional.of(NotTaken.SUSPENDED);
            case MEMBER -> hear(thread, mail.content(), author);
        };
    }

    private Optional<NotTaken> hear(ReplyThread thread, Incoming.Content content, Actor.Member author) {
        return switch (content) {
            case Incoming.Content.Text(var text) -> hearing.hear(author, thread.about(), Unquoted.in(text));
            case Incoming.Content.OnlyHtml _ -> Optional.of(NotTaken.ONLY_HTML);
            case Incoming.Content.TooLong _ -> Optional.of(NotTaken.TOO_LONG);
        };
    }
}
