package coop.toadlane.ui;

import java.util.regex.Pattern;

/** Addresses that come from a form or a link and must lead back into this program, never to a stranger's. */
public final class Paths {

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\s\\\\]{0,500}");

    private Paths() {}

    public static String own(String path) {
        return OWN.matcher(path).matches() ? path : "/";
    }
}
