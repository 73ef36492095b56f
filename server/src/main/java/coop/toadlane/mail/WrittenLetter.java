package coop.toadlane.mail;

import coop.toadlane.ui.Site;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** A letter in its reader's language, as it waits to be sent. */
record WrittenLetter(
        UUID id, String recipient, String subject, Locale language, List<Line> lines, String replyTo, boolean isAnswer,
        Instant writtenAt, int tries) {

    WrittenLetter {
        lines = List.copyOf(lines);
    }

    String plain(Site site) {
        return lines.stream()
            .map(line -> line.isLink() ? line.text() + ":\n" + site.url(line.path()) : line.text())
            .collect(Collectors.joining("\n\n", "", "\n\n-- \nToad Lane\n" + site.url("/") + "\n"));
    }
}
