package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.browser.Visit.Screen;
import coop.toadlane.membership.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void a_member_reads_the_record_follows_a_proof_and_takes_a_copy(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            var path = friends(ingrid);
            for (var i = 0; i < 2; i++) ingrid.open(path + "/record/copies").press("Take a copy").sees("Your copy is ready");
            ingrid.isAccessible();
            ingrid.open(path + "/record/copies").isAccessible();
            numbered(ingrid, path, 3);
            ingrid.open(path + "/record").sees("Ingrid Solheim took a copy").isAccessible();
            ingrid.open(path + "/record/2").sees("We followed these steps just now").isAccessible();
            ingrid.page().locator("main details").evaluateAll("all => all.forEach(details => details.open = true)");
            ingrid.isAccessible();
            ingrid.open(path + "/record?q=nothing-like-it").sees("Nothing here matches").isAccessible();
            ingrid.page().navigate(address(path + "/record?from=2026-11-21&until=2026-11-20"));
            ingrid.sees("The period ends before it begins").isAccessible();
            ingrid.open(path + "/record/heads").isAccessible();
            ingrid.press("Check it yourself").sees("nothing was rewritten").isAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void a_member_reads_the_story_of_their_co_op_back_to_its_founding(Screen screen) {
        try (var amara = as("Amara Diallo", screen)) {
            amara.open("/coops/roue-libre/record").isAccessible();
            amara.open("/coops/roue-libre/record?kind=decisions").isAccessible();
            amara.open("/coops/roue-libre/record?person=Amara").isAccessible();
            amara.open("/coops/roue-libre/record/1").isAccessible();
            amara.open("/coops/roue-libre/record/copies").isAccessible();
            amara.open("/coops/roue-libre/record?sort=at").sees("founded the co-op Roue Libre").press("Next page").isAccessible();
        }
    }

    @Test
    void a_visitor_checks_heads_and_is_told_that_entries_are_for_members() {
        try (var visitor = visitor(Screen.PHONE)) {
            visitor.open("/coops/roue-libre/record").sees("The entries themselves are for the members").isAccessible();
            assertThat(visitor.page().url()).endsWith("/record/heads");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "en-XA"})
    void heads_are_shown_in_every_language(String language) {
        try (var visitor = visitor(Screen.PHONE, language)) {
            visitor.open("/coops/roue-libre/record/heads").isAccessible();
        }
    }

    private String friends(Visit founder) {
        var name = "Friends " + UuidCreator.getTimeOrderedEpoch().toString().substring(9, 23).replace("-", "");
        return founded(founder, name, Pattern.INFORMAL);
    }

    /** Numbers come a moment after the commit; the page is opened again until they stand there. */
    private static void numbered(Visit reader, String path, int entries) {
        for (var tries = 0; tries < 100; tries++) {
            reader.open(path + "/record");
            if (reader.page().getByText("being numbered").count() == 0 && reader.page().locator(".entries li").count() >= entries) return;
        }
        throw new AssertionError("Entries of " + path + " are not numbered");
    }
}
