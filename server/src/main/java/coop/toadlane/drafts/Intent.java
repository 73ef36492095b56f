package coop.toadlane.drafts;

import java.util.Map;
import java.util.TreeMap;

/** An act that passing is to carry out, of some kind and on these terms, as typed. */
public record Intent(String act, Map<String, String> terms) {

    public static final int MOST = 20;

    public Intent {
        terms = Map.copyOf(new TreeMap<>(terms));
    }

    /** The field of a form that names the kind of the act at this place, counted from 1. */
    public static String field(int place) {
        return place == 1 ? "act" : "act-" + place;
    }

    /** What the fields of its terms begin with. */
    public static String terms(int place) {
        return place == 1 ? "term." : "term-" + place + ".";
    }
}
