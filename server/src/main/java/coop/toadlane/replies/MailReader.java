package coop.toadlane.replies;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a reply needs out of a MIME message: headers, and its first plain text. Attachments are left alone. */
final class MailReader {

    private static final int LONGEST_PART_BYTES = 1_000_000;
    private static final int DEEPEST = 10;
    private static final Set<String> FROM_PROGRAMS = Set.of("bulk", "list", "junk", "auto_reply");

    private MailReader() {}

    static Incoming read(MimeMessage message) throws MessagingException, IOException {
        var sender = sender(message);
        var automatic = isAutomatic(message, sender);
        var content = automatic ? new Incoming.Content.Text("") : content(message);
        return new Incoming(id(message, sender), sender, recipients(message), automatic, content);
    }

    private static String sender(MimeMessage message) throws MessagingException {
        var senders = message.getFrom();
        var only = senders != null && senders.length == 1 && senders[0] instanceof InternetAddress address ? address.getAddress() : null;
        return Objects.requireNonNullElse(only, "");
    }

    private static String id(MimeMessage message, String sender) throws MessagingException {
        var given = message.getMessageID();
        return given == null ? sender + " " + message.getSentDate() + " " + message.getSubject() : given.strip();
    }

    private static String recipients(MimeMessage message) throws MessagingException {
        var all = Stream.<String>builder();
        for (var name : new String[] {"To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"})
            Optional.ofNullable(message.getHeader(name, " ")).ifPresent(all);
        return all.build().collect(Collectors.joining(" "));
    }

    /** RFC 3834, and what older programs write. */
    private static boolean isAutomatic(MimeMessage message, String sender) throws MessagingException {
        var submitted = word(message, "Auto-Submitted");
        return sender.isEmpty() || !submitted.isEmpty() && !submitted.startsWith("no")
            || FROM_PROGRAMS.contains(word(message, "Precedence")) || word(message, "Return-Path").equals("<>")
            || message.isMimeType("multipart/report");
    }

    private static String word(MimeMessage message, String header) throws MessagingException {
        var values = message.getHeader(header);
        return values == null ? "" : Arrays.stream(values).findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static Incoming.Content content(MimeMessage message) throws MessagingException, IOException {
        var plain = first(message, "text/plain", 0);
        if (plain.isPresent() && plain.get().getSize() > LONGEST_PART_BYTES) return new Incoming.Content.TooLong();
        var text = plain.isPresent() ? plain.get().getContent().toString() : "";
        if (text.isBlank() && first(message, "text/html", 0).isPresent()) return new Incoming.Content.OnlyHtml();
        return new Incoming.Content.Text(text);
    }

    private static Optional<Part> first(Part part, String type, int depth) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) return Optional.empty();
        if (part.isMimeType(type)) return Optional.of(part);
        if (depth == DEEPEST || !part.isMimeType("multipart/*") || !(part.getContent() instanceof Multipart parts)) return Optional.empty();
        for (var i = 0; i < parts.getCount(); i++) {
            var found = first(parts.getBodyPart(i), type, depth + 1);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
