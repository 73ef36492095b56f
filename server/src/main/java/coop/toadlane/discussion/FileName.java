package coop.toadlane.discussion;

import java.text.Normalizer;
import java.util.Locale;

/** What a file may be called here: no folders, nothing unseen, and short; its ending stays. */
final class FileName {

    static final int LONGEST = 120;

    private static final int LONGEST_ENDING = 10;

    private FileName() {}

    static String of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var seen = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "");
        return cut(seen.strip().replaceFirst("^[.\\s]+", ""));
    }

    /** In small letters, without its dot; empty if there is none. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) return name;
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
        var room = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room) + ending;
    }
}
