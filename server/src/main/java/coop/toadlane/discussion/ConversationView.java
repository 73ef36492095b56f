package coop.toadlane.discussion;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts comments, replies, reactions and what was said before together, with a fixed number of queries. */
@Component
class ConversationView {

    private final Conversations conversations;
    private final Comments comments;
    private final Reactions reactions;
    private final Attachments attachments;

    ConversationView(Conversations conversations, Comments comments, Reactions reactions, Attachments attachments) {
        this.conversations = conversations;
        this.comments = comments;
        this.reactions = reactions;
        this.attachments = attachments;
    }

    Conversation of(Actor.Member reader, ConversationId id, @Nullable UUID before, boolean maySpeak) {
        var about = conversations.read(reader.coop(), id);
        var found = comments.before(reader.coop(), id, before);
        var more = found.size() > Comments.PAGE_ROWS;
        var shown = more ? found.subList(1, found.size()) : found;
        return new Conversation(
            id, about.title(), about.path(), about.comments(), conversations.follows(reader.coop(), id, reader.membership()),
            maySpeak, attachments.beside(reader.coop(), id), whole(reader, shown, Comments.REPLY_ROWS),
            more ? shown.getFirst().id().toString() : null);
    }

    /** One comment with all its replies that a page holds. */
    Comment comment(Actor.Member reader, Comments.Row row) {
        return whole(reader, List.of(row), Comments.PAGE_ROWS * 4).getFirst();
    }

    private List<Comment> whole(Actor.Member reader, List<Comments.Row> rows, int mostReplies) {
        var replies = comments.replies(reader.coop(), rows.stream().map(Comments.Row::id).toList(), mostReplies);
        var all = new ArrayList<>(rows);
        all.addAll(replies);
        var around = around(reader, all);
        var byComment = replies.stream().collect(Collectors.groupingBy(Comments.Row::replyTo));
        return rows.stream().map(row -> {
            var answers = byComment.getOrDefault(row.id(), List.of());
            var hidden = answers.size() > mostReplies ? comments.repliesTo(reader.coop(), row.id()) - mostReplies : 0;
            var last = hidden > 0 ? answers.subList(1, answers.size()) : answers;
            return around.comment(row, last.stream().map(reply -> around.comment(reply, List.of(), 0)).toList(), hidden);
        }).toList();
    }

    private Around around(Actor.Member reader, Collection<Comments.Row> rows) {
        CoopId coop = reader.coop();
        var ids = rows.stream().map(Comments.Row::id).toList();
        return new Around(
            reader.membership().value(),
            attachments.of(coop, ids).stream().collect(Collectors.groupingBy(Attachment::commentId)),
            comments.earlier(coop, rows).stream().collect(Collectors.groupingBy(Comment.Earlier::commentId)),
            reactions.of(coop, ids, reader.membership()).stream().collect(Collectors.groupingBy(Reactions.Row::commentId)));
    }

    private record Around(
            UUID reader, Map<UUID, List<Attachment>> files, Map<UUID, List<Comment.Earlier>> earlier,
            Map<UUID, List<Reactions.Row>> reacted) {

        Comment comment(Comments.Row row, List<Comment> replies, int hidden) {
            return new Comment(
                row.id(), row.author(), row.name(), row.text(), row.writtenAt(), row.editedAt(), row.author().equals(reader),
                files.getOrDefault(row.id(), List.of()), earlier.getOrDefault(row.id(), List.of()), reactions(row.id()), replies, hidden);
        }

        /** All that there are, also those that nobody gave yet: each is a button. */
        private List<Comment.Reacted> reactions(UUID comment) {
            var given = reacted.getOrDefault(comment, List.of());
            return Arrays.stream(Reaction.values())
                .map(reaction -> given.stream().filter(row -> row.reaction() == reaction).findFirst().map(Reactions.Row::reacted)
                    .orElseGet(() -> new Comment.Reacted(reaction, 0, false)))
                .toList();
        }
    }
}
