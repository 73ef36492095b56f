package coop.toadlane.discussion;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files beside the text that a conversation is about; whoever owns the text says who may change them, and records it. */
@Component
@Transactional
public class Enclosures {

    /** Hash and name of each file that came, and the names of those that went, as the record tells them. */
    public record Told(List<String> came, List<String> went) {}

    private final Attachments attachments;

    Enclosures(Attachments attachments) {
        this.attachments = attachments;
    }

    @Transactional(readOnly = true)
    public List<Attachment> of(CoopId coop, ConversationId id) {
        return attachments.beside(coop, id);
    }

    /** Looks a change over and keeps nothing yet. */
    @Transactional(readOnly = true)
    public Luggage look(CoopId coop, ConversationId id, Enclosed change) {
        if (change.come().isEmpty()) return new Luggage.Good(List.of());
        var stay = of(coop, id).stream().filter(file -> !change.go().contains(file.id())).count();
        return Luggage.of(change.come(), Luggage.MOST_FILES - (int) stay, attachments.room(coop));
    }

    /** An id that names no file beside this text takes none away. */
    public Told change(Actor.Member author, ConversationId id, Enclosed change, Luggage.Good looked) {
        var going = of(author.coop(), id).stream().filter(file -> change.go().contains(file.id())).toList();
        going.forEach(file -> attachments.delete(author.coop(), file));
        var came = looked.pieces().stream()
            .map(piece -> attachments.insert(author.coop(), id, null, author.membership(), piece)).toList();
        return new Told(came, going.stream().map(Attachment::name).toList());
    }
}
