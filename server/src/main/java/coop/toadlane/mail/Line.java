package coop.toadlane.mail;

/** A part of a letter in its reader's own words: a paragraph, or with a path the label of a link. */
record Line(String text, String path) {

    boolean isLink() {
        return !path.isEmpty();
    }
}
