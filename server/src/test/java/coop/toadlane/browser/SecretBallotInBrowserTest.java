package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import coop.toadlane.tally.VerifyBallots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret ballot from its draft to the check at home. */
class SecretBallotInBrowserTest extends BrowserTest {

    @TempDir
    private Path folder;

    @Test
    void a_secret_ballot_is_cast_changed_found_in_the_list_and_checked_at_home() throws IOException {
        String decision;
        try (var ingrid = as("Ingrid Solheim", Screen.DESKTOP)) {
            var coop = founded(ingrid, "Quiet Voters");
            ingrid.open(coop + "/decisions/new?ask=options").write("Title", "Who speaks for us").write("Proposal", "For a year")
                .write("Options", "Amara\nLuca\nMei").choose("Secret, with a receipt").isAccessible()
                .press("Check").sees("everyone can check the count").isAccessible()
                .press("Open the decision").sees("Put it into the box").isAccessible();
            decision = ingrid.page().url().replaceAll("https?://[^/]+|[?#].*", "");
        }
        try (var ingrid = walkIn(withoutJavaScript(), "Ingrid Solheim")) {
            ingrid.open(decision).sees("That needs JavaScript");
        }
        try (var ingrid = as("Ingrid Solheim", Screen.DARK_PHONE)) {
            ingrid.open(decision).tap("Put it into the box").sees("Choose at least one option").isAccessible();
            ingrid.choose("Amara").tap("Put it into the box").sees("A ballot of yours is in the box");
            var code = ingrid.page().locator("[data-code]").textContent();
            ingrid.open(decision).sees(code).choose("Mei").tap("Put it into the box");
            ingrid.page().locator("[data-secret]:not(:has(button:disabled))").waitFor();
            ingrid.isAccessible().open(decision).press("Close and count now").sees("Mei").press("See all ballots");
            assertThat(ingrid.isAccessible().page().locator(".own").textContent()).contains(code, "Mei");

            var file = Files.writeString(folder.resolve("ballots.json"),
                (String) ingrid.page().evaluate("address => fetch(address).then(answer => answer.text())", decision + "/box.json"));
            var told = new ByteArrayOutputStream();
            assertThat(VerifyBallots.run(file, code, new PrintStream(told, true, StandardCharsets.UTF_8), System.err)).isZero();
            assertThat(told.toString(StandardCharsets.UTF_8)).contains("Ballot " + code + " is there: pick=3");
        }
    }
}
