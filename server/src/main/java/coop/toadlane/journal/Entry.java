package coop.toadlane.journal;

import java.util.List;

/** A dated transaction of a journal as it was written. */
record Entry(int line, Day day, String description, List<Posting> postings) {

    Entry {
        postings = List.copyOf(postings);
    }
}
