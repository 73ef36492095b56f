package coop.toadlane.ballots;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands on a ballot, exactly as its voter filled it in. Options are named by their place, from 1. */
public sealed interface Ballot {

    /** An answer to a question. */
    record Answered(Answer answer) implements Ballot {}

    /** The options approved. */
    record Approved(List<Integer> places) implements Ballot {

        public Approved {
            places = List.copyOf(places);
        }
    }

    /** A mark for each option that has one: its rank from 1, its points, or its dots. */
    record Marked(SortedMap<Integer, Integer> marks) implements Ballot {

        public Marked {
            marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        }

        /** From the lowest mark to the highest, so the best rank first; equals as they are listed. */
        public List<Integer> placesByMark() {
            return marks.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
        }
    }
}
