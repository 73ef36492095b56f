package coop.toadlane.discussion;

import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What came with some words, looked over: all of it is good, or the first file that is not stops it. */
public sealed interface Luggage {

    int MOST_FILES = 5;
    int LARGEST_FILE = 10 * 1024 * 1024;

    record Good(List<Piece> pieces) implements Luggage {}

    record Bad(FileFlaw flaw, String file) implements Luggage {

        public Sentence sentence() {
            return flaw.sentence(file);
        }
    }

    record Piece(String name, FileKind kind, byte[] content) {}

    /** The room is in bytes: what the co-op's files may still grow. */
    static Luggage of(List<SentFile> sent, int most, long room) {
        if (sent.size() > most) return new Bad(FileFlaw.TOO_MANY_FILES, FileName.of(sent.get(most).name()));
        var pieces = new ArrayList<Piece>();
        var left = room;
        for (var file : sent) {
            var name = FileName.of(file.name());
            var size = file.content().length;
            if (size == 0) return new Bad(FileFlaw.EMPTY_FILE, name);
            if (size > LARGEST_FILE) return new Bad(FileFlaw.TOO_LARGE, name);
            var kind = FileKind.of(name, file.content());
            if (kind.isEmpty()) return new Bad(FileFlaw.OTHER_KIND, name);
            left -= size;
            if (left < 0) return new Bad(FileFlaw.NO_ROOM, name);
            pieces.add(new Piece(name, kind.get(), file.content()));
        }
        return new Good(List.copyOf(pieces));
    }
}
