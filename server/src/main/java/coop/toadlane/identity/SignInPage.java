package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks who is there; {@code next} is where they wanted to go. */
record SignInPage(String mail, String next, boolean demo, Map<String, Sentence> errors) implements Page {

    static SignInPage asking(String mail, String next, boolean demo) {
        return new SignInPage(mail, next, demo, Map.of());
    }

    SignInPage with(Map<String, Sentence> errors) {
        return new SignInPage(mail, next, demo, errors);
    }

    String carriedTo(String path) {
        return Next.carriedTo(path, next);
    }
}
