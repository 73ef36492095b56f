package coop.toadlane.discussion;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Slice;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what members say about something, edits with their history, and reactions; and has those told who should know. */
@Component
@Transactional
public class Discussions {

    static final int LONGEST_COMMENT = 5_000;
    static final int MOST_COMMENTS = 10_000;

    private final Conversations conversations;
    private final Comments comments;
    private final Reactions reactions;
    private final Attachments attachments;
    private final Mentions mentions;
    private final DiscussionLetters letters;
    private final ConversationView view;
    private final WrittenComments written;
    private final Directory directory;
    private final RecordBook record;
    private final Clock clock;

    Discussions(
            Conversations conversations, Comments comments, Reactions reactions, Attachments attachments, Mentions mentions,
            DiscussionLetters letters, ConversationView view, WrittenComments written, Directory directory, RecordBook record,
            Clock clock) {
        this.conversations = conversations;
        this.comments = comments;
        this.reactions = reactions;
        this.attachments = attachments;
        this.mentions = mentions;
        this.letters = letters;
        this.view = view;
        this.written = written;
        this.directory = directory;
        this.record = record;
        this.clock = clock;
    }

    /** From now on members can talk about this; whoever brought it up follows what is said. */
    public void begin(CoopId coop, ConversationId id, String path, String title, MemberId by) {
        conversations.insert(coop, id, path, title, clock.instant());
        conversations.follow(coop, id, by);
    }

    public void rename(CoopId coop, ConversationId id, String title) {
        conversations.rename(coop, id, title);
    }

    @Transactional(readOnly = true)
    public Conversation of(Actor.Member reader, ConversationId id, @Nullable UUID before) {
        return view.of(reader, id, before, maySpeak(reader));
    }

    /** What one member said anywhere in the co-op. */
    @Transactional(readOnly = true)
    public Slice<WrittenComment> writtenBy(CoopId coop, MemberId author, Asked asked) {
        return written.list(coop, author, asked);
    }

    @Transactional(readOnly = true)
    public List<WrittenComment> allWrittenBy(CoopId coop, MemberId author, Asked asked) {
        return written.all(coop, author, asked);
    }

    @Transactional(readOnly = true)
    public int countWrittenBy(CoopId coop, MemberId author) {
        return written.count(coop, author);
    }

    boolean maySpeak(Actor.Member reader) {
        return whyNot(reader).isEmpty();
    }

    public Commented say(Actor.Member author, ConversationId id, String text) {
        return say(author, id, text, List.of());
    }

    /** Whoever says something follows from then on. */
    public Commented say(Actor.Member author, ConversationId id, String text, List<SentFile> files) {
        return write(author, conversations.read(author.coop(), id), null, text, files);
    }

    public Commented reply(Actor.Member author, UUID to, String text) {
        return reply(author, to, text, List.of());
    }

    /** A reply to a reply stands below the same comment. */
    public Commented reply(Actor.Member author, UUID to, String text, List<SentFile> files) {
        var answered = comments.find(author.coop(), to).orElseThrow(NotFound::new);
        var about = conversations.read(author.coop(), new ConversationId(answered.conversationId()));
        return write(author, about, Optional.ofNullable(answered.replyTo()).orElse(to), text, files);
    }

    /** A file of a conversation that this member may read. */
    @Transactional(readOnly = true)
    Optional<Attachment.Opened> open(Actor.Member reader, ConversationId id, UUID file) {
        return attachments.open(reader.coop(), id, file);
    }

    public Commented edit(Actor.Member author, UUID id, String typed) {
        var comment = comments.take(author.coop(), id).orElseThrow(NotFound::new);
        var text = typed.strip();
        if (!comment.author().equals(author.membership().value())) return new Commented.Refused(Commented.Refusal.NOT_YOURS);
        var refusal = flaw(text).or(() -> whyNot(author));
        if (refusal.isPresent()) return new Commented.Refused(refusal.get());
        var about = conversations.read(author.coop(), new ConversationId(comment.conversationId()));
        if (!text.equals(comment.text())) change(author, about, comment, text);
        return new Commented.Written(id, about.path());
    }

    /** Reacts so, or takes that back. */
    public Commented react(Actor.Member member, UUID id, Reaction reaction) {
        var comment = comments.find(member.coop(), id).orElseThrow(NotFound::new);
        var about = conversations.read(member.coop(), new ConversationId(comment.conversationId()));
        var refusal = whyNot(member);
        if (refusal.isPresent()) return new Commented.Refused(refusal.get());
        var kind = reactions.turn(member.coop(), id, member.membership(), reaction) ? "reacted" : "reaction-taken-back";
        record.append(member, entry(about, id, kind).fact("reaction", reaction.name()));
        return new Commented.Written(id, about.path());
    }

    /** Whether a member gets a letter for each comment; nobody else's matter, so the record does not keep it. */
    public String follow(Actor.Member member, ConversationId id, boolean follows) {
        var about = conversations.read(member.coop(), id);
        if (follows) conversations.follow(member.coop(), id, member.membership());
        else conversations.leave(member.coop(), id, member.membership());
        return about.path();
    }

    private Commented write(
            Actor.Member author, Conversations.Row about, @Nullable UUID replyTo, String typed, List<SentFile> files) {
        var text = typed.strip();
        var refusal = flaw(text).or(() -> whyNot(author)).or(() -> whyFull(about));
        if (refusal.isPresent()) return new Commented.Refused(refusal.get());
        return switch (luggage(author, files)) {
            case Luggage.Bad(var flaw, var file) -> new Commented.FileRefused(flaw, file);
            case Luggage.Good(var pieces) -> write(author, about, replyTo, text, pieces, clock.instant());
        };
    }

    private Luggage luggage(Actor.Member author, List<SentFile> files) {
        return files.isEmpty() ? new Luggage.Good(List.of()) : Luggage.of(files, Luggage.MOST_FILES, attachments.room(author.coop()));
    }

    private Commented write(
            Actor.Member author, Conversations.Row about, @Nullable UUID replyTo, String text, List<Luggage.Piece> files, Instant now) {
        var id = comments.insert(author.coop(), about.conversation(), replyTo, author.membership(), text, now);
        conversations.grew(author.coop(), about.conversation(), now);
        letters.said(author, about, id, text, mentions.in(author.coop(), text));
        conversations.follow(author.coop(), about.conversation(), author.membership());
        var told = entry(about, id, "comment-written").detail(author.id(), "text", text);
        var kept = files.stream()
            .map(file -> attachments.insert(author.coop(), about.conversation(), id, author.membership(), file)).toList();
        record.append(author, kept.isEmpty() ? told : told.detail(author.id(), "files", kept));
        return new Commented.Written(id, about.path());
    }

    private void change(Actor.Member author, Conversations.Row about, Comments.Row comment, String text) {
        comments.edit(author.coop(), comment, text, clock.instant());
        Set<MemberId> called = new HashSet<>(mentions.in(author.coop(), text));
        called.removeAll(mentions.in(author.coop(), comment.text()));
        letters.called(author, about, comment.id(), text, called);
        record.append(author, entry(about, comment.id(), "comment-edited").detail(author.id(), "text", text));
    }

    private static Entry entry(Conversations.Row about, UUID comment, String kind) {
        return Entry.of("discussion." + kind)
            .fact("conversation", about.id()).fact("comment", comment).see(about.path() + "#comment-" + comment);
    }

    private static Optional<Commented.Refusal> flaw(String text) {
        if (text.isEmpty()) return Optional.of(Commented.Refusal.EMPTY);
        return text.length() > LONGEST_COMMENT ? Optional.of(Commented.Refusal.TOO_LONG) : Optional.empty();
    }

    private static Optional<Commented.Refusal> whyFull(Conversations.Row about) {
        return about.comments() >= MOST_COMMENTS ? Optional.of(Commented.Refusal.TOO_MANY) : Optional.empty();
    }

    private Optional<Commented.Refusal> whyNot(Actor.Member author) {
        var listing = directory.of(author.coop(), List.of(author.membership())).get(author.membership());
        var member = listing != null && listing.standing() == Standing.MEMBER;
        return member ? Optional.empty() : Optional.of(Commented.Refusal.SUSPENDED);
    }
}
