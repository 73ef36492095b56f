package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.api.Test;

/** Passkeys with Chromium's virtual authenticator: a real ceremony, but for the finger. */
class PasskeyInBrowserTest extends BrowserTest {

    @Test
    void somebody_makes_a_passkey_signs_out_and_comes_back_with_it() {
        try (var ingrid = as("Ingrid Solheim", Screen.PHONE)) {
            withAuthenticator(ingrid, true);
            ingrid.open("/me/passkeys").isAccessible()
                .write("What shall it be called?", "Blue telephone").tap("Add a passkey")
                .sees("Blue telephone").isAccessible();

            ingrid.open("/mail").sees("A passkey was added").press("Sign out").open("/sign-in?next=/me/sessions").isAccessible()
                .tap("Use a passkey").sees("Signed in by passkey");
            assertThat(ingrid.page().url()).endsWith("/me/sessions");

            ingrid.open("/me/passkeys").press("Remove (Blue telephone)");
            assertThat(ingrid.page().getByText("Blue telephone").count()).isZero();
        }
    }

    @Test
    void a_passkey_that_was_removed_opens_nothing_and_the_page_says_so() {
        try (var luca = as("Luca Ferrero", Screen.DESKTOP)) {
            withAuthenticator(luca, true);
            luca.open("/me/passkeys").write("What shall it be called?", "Old key").tap("Add a passkey").sees("Old key")
                .press("Remove (Old key)").press("Sign out")
                .open("/sign-in").tap("Use a passkey").sees("We could not read that passkey").isAccessible();
        }
    }

    @Test
    void a_device_that_does_not_know_its_owner_makes_no_passkey() {
        try (var amara = as("Amara Diallo", Screen.DESKTOP)) {
            withAuthenticator(amara, false);
            amara.open("/me/passkeys").write("What shall it be called?", "Found phone").tap("Add a passkey")
                .sees("Nothing came from your device");
        }
    }

    @Test
    void a_passkey_without_a_name_is_refused_in_words() {
        try (var amara = as("Amara Diallo", Screen.DESKTOP)) {
            withAuthenticator(amara, true);
            amara.open("/me/passkeys").tap("Add a passkey").sees("Give the passkey a name of at most 60 characters");
        }
    }

    private static void withAuthenticator(Visit visit, boolean knowsOwner) {
        var browser = visit.page().context().newCDPSession(visit.page());
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", knowsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        add(browser, options);
    }

    private static void add(CDPSession browser, JsonObject options) {
        var arguments = new JsonObject();
        arguments.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
