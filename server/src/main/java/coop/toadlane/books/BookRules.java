package coop.toadlane.books;

import coop.toadlane.ui.Sentence;
import java.util.List;

/** What a co-op agreed about its books: who may read them, and whether one entry by hand needs two people. */
record BookRules(Openness openness, boolean isTwoPairsOfEyes) {

    static final BookRules FIRST = new BookRules(Openness.CLOSED, false);

    List<Sentence> inWords() {
        return List.of(openness.told(), eyes());
    }

    Sentence eyes() {
        return Sentence.of(isTwoPairsOfEyes ? "books.eyes.two.what" : "books.eyes.one.what");
    }
}
