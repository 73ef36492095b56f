package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsInBrowserTest extends BrowserTest {

    private static final List<String> ROOMS = List.of(
        "/me/settings", "/me/name", "/me/mail", "/me/password", "/me/passkeys", "/me/sessions", "/me/data", "/me/erasure",
        "/me/erasure/last?token=x");

    private static final List<String> DOORS = List.of(
        "/demo", "/sign-in", "/sign-up", "/sign-in/link", "/sign-in/letter", "/link?token=x", "/mail");

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void ones_own_rooms_are_in_order_on_every_screen(Screen screen) {
        try (var luca = as("Luca Ferrero", screen)) {
            for (var room : ROOMS) luca.open(room).isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void the_doors_are_in_order_in_every_language(String language) {
        try (var visitor = visitor(Screen.PHONE, language)) {
            for (var door : DOORS) visitor.open(door).isAccessible();
        }
    }

    @Test
    void a_newcomer_signs_up_and_reads_the_demos_mail() {
        try (var ada = visitor(Screen.PHONE)) {
            ada.open("/sign-up").press("Sign up").sees("Enter your full name").isAccessible()
                .write("Full name", "Ada Okafor").write("Mail address", "ada@newcomer.example").press("Sign up")
                .sees("Look at your mail").press("Read the mail of this demo")
                .press("Confirm your mail address").isAccessible().press("Confirm my mail address").isAccessible()
                .write("Choose a password (if you like)", "four toads in a lane").press("Come in")
                .sees("Good to see you, Ada Okafor.");
            ada.open("/me/name");
            assertThat(ada.page().locator("#zone").inputValue()).isEqualTo("Europe/Monaco");
        }
    }

    @Test
    void all_of_it_works_without_javascript() {
        try (var ben = withoutJavaScript()) {
            ben.open("/sign-up").write("Full name", "Ben Adeyemi").write("Mail address", "ben@newcomer.example").press("Sign up")
                .open("/mail?q=ben%40newcomer").press("Confirm your mail address").press("Confirm my mail address").press("Come in")
                .open("/me/passkeys").sees("your browser must run scripts")
                .open("/me/settings").press("Sign out").sees("You are signed out.");
        }
    }

    @Test
    void another_language_is_spoken_from_the_moment_it_was_chosen() {
        try (var ingrid = as("Ingrid Solheim", Screen.DESKTOP)) {
            ingrid.open("/me/name").choose("español").press("Save").sees("Sus ajustes están guardados.");
            assertThat(ingrid.page().locator("html").getAttribute("lang")).isEqualTo("es");
            ingrid.open("/me/name").choose("English").press("Guardar").sees("Your settings are saved.");
        }
    }
}
