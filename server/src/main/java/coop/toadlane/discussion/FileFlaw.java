package coop.toadlane.discussion;

import coop.toadlane.ui.Sentence;

/** Why files were not taken. */
public enum FileFlaw {

    TOO_MANY_FILES, EMPTY_FILE, TOO_LARGE, OTHER_KIND, NO_ROOM;

    Sentence sentence(String file) {
        return Sentence.of("discussion.file.refused." + name(), file);
    }
}
