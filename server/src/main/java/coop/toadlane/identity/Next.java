package coop.toadlane.identity;

import coop.toadlane.ui.Paths;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to go on to once somebody is signed in: the page they asked for, else their own. */
final class Next {

    static final String HOME = "/me";

    private Next() {}

    static String of(String asked) {
        return asked.isBlank() ? HOME : Paths.own(asked);
    }

    /** A path that does not forget where its reader wanted to go. */
    static String carriedTo(String path, String next) {
        return next.isBlank() ? path : path + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
