package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** Asks who is there; {@code next} is where they wanted to go, {@code provider} the name on its button or empty. */
record SignInPage(String mail, String next, boolean demo, String provider, Map<String, Sentence> errors) implements Page {

    static SignInPage asking(String mail, String next, boolean demo, String provider) {
        return new SignInPage(mail, next, demo, provider, Map.of());
    }

    SignInPage with(Map<String, Sentence> errors) {
        return new SignInPage(mail, next, demo, provider, errors);
    }

    String carriedTo(String path) {
        return Next.carriedTo(path, next);
    }
}
