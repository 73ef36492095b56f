package coop.toadlane.mail;

import coop.toadlane.ui.Sentence;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What to tell somebody by mail, in sentences and links that are put into their language when it is written down; with the
 * address that takes their reply, empty for none, and whether it answers a mail of theirs.
 */
public record Letter(
        String to, Locale language, ZoneId zone, Sentence subject, List<Part> parts, String replyTo, boolean isAnswer) {

    /** A paragraph, or a link to a path of this program in a line of its own. */
    public sealed interface Part {}

    record Paragraph(Sentence text) implements Part {}

    record Link(Sentence label, String path) implements Part {}

    public Letter {
        parts = List.copyOf(parts);
    }

    public static Letter to(String mail, Locale language, ZoneId zone, Sentence subject) {
        return new Letter(mail, language, zone, subject, List.of(), "", false);
    }

    public Letter saying(String key, Object... arguments) {
        return with(new Paragraph(Sentence.of(key, arguments)));
    }

    public Letter linking(Sentence label, String path) {
        return with(new Link(label, path));
    }

    /** Whoever reads it may reply by mail, to this address. */
    public Letter repliedToAt(String address) {
        return new Letter(to, language, zone, subject, parts, address, isAnswer);
    }

    /** Says so to other programs, so that none of them answers it in turn. */
    public Letter asAnswer() {
        return new Letter(to, language, zone, subject, parts, replyTo, true);
    }

    private Letter with(Part part) {
        var longer = new ArrayList<>(parts);
        longer.add(part);
        return new Letter(to, language, zone, subject, longer, replyTo, isAnswer);
    }
}
