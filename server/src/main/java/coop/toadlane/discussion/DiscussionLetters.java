package coop.toadlane.discussion;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.identity.Person;
import coop.toadlane.mail.Mail;
import coop.toadlane.membership.Addressees;
import coop.toadlane.membership.Directory;
import coop.toadlane.replies.ReplyAddresses;
import coop.toadlane.ui.Sentence;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes to those whom a comment calls by name, and to those who follow the conversation. Nobody gets two for one. */
@Component
class DiscussionLetters {

    private static final int LONGEST_EXCERPT = 600;

    private final Conversations conversations;
    private final Addressees addressees;
    private final Directory directory;
    private final Coops coops;
    private final ReplyAddresses replies;
    private final Mail mail;

    DiscussionLetters(
            Conversations conversations, Addressees addressees, Directory directory, Coops coops, ReplyAddresses replies, Mail mail) {
        this.conversations = conversations;
        this.addressees = addressees;
        this.directory = directory;
        this.coops = coops;
        this.replies = replies;
        this.mail = mail;
    }

    void said(Actor.Member author, Conversations.Row about, UUID comment, String text, Set<MemberId> called) {
        var others = new HashSet<>(conversations.followers(author.coop(), about.conversation()));
        others.removeAll(called);
        called(author, about, comment, text, called);
        write(author, about, comment, text, "said", others);
    }

    void called(Actor.Member author, Conversations.Row about, UUID comment, String text, Set<MemberId> called) {
        write(author, about, comment, text, "called", called);
    }

    private void write(
            Actor.Member author, Conversations.Row about, UUID comment, String text, String letter, Collection<MemberId> members) {
        var readers = members.stream().filter(member -> !member.equals(author.membership())).toList();
        if (readers.isEmpty()) return;
        var coop = coops.of(author.coop());
        var name = name(author.coop(), author.membership());
        for (Person person : addressees.of(author.coop(), readers)) {
            var written = person.letter("discussion.letter." + letter + ".subject", coop.name(), name, about.title())
                .saying("discussion.letter." + letter + ".text", person.name(), name, about.title())
                .saying("discussion.letter.quote", excerpt(text))
                .linking(Sentence.of("discussion.letter.link"), coop.path() + about.path() + "#comment-" + comment);
            mail.send(replies.invite(author.coop(), about.id(), person, written));
        }
    }

    private String name(CoopId coop, MemberId member) {
        var listing = directory.of(coop, List.of(member)).get(member);
        return listing == null ? "" : listing.name();
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_EXCERPT
            ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)) + " …";
    }
}
