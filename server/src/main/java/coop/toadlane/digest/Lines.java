package coop.toadlane.digest;

import coop.toadlane.actor.Coop;
import coop.toadlane.mail.Letter;
import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What a digest tells, each line a link to where it stands; a heading before the first of its kind. */
final class Lines {

    private record Line(String kind, String title, Sentence when, String path) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String kind, String title, Sentence when, String path) {
        lines.add(new Line(kind, title, when, path));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Letter in(Letter begun, Coop coop) {
        var letter = begun;
        var kind = "";
        for (var line : lines) {
            if (!line.kind().equals(kind)) letter = letter.saying("digest.letter." + line.kind());
            kind = line.kind();
            letter = letter.linking(Sentence.of("digest.letter.line", line.title(), line.when()), line.path());
        }
        return letter.saying("digest.letter.where").linking(Sentence.of("digest.letter.change"), coop.path() + "/digest");
    }
}
