package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks a newcomer for name and mail; all else can wait. */
record SignUpPage(String name, String mail, String next, Map<String, Sentence> errors) implements Page {

    static SignUpPage asking(String name, String mail, String next) {
        return new SignUpPage(name, mail, next, Map.of());
    }

    SignUpPage with(Map<String, Sentence> errors) {
        return new SignUpPage(name, mail, next, errors);
    }

    String carriedTo(String path) {
        return Next.carriedTo(path, next);
    }
}
