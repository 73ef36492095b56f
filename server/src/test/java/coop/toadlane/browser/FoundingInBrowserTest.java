package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoundingInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void a_group_becomes_a_co_op_by_answering_a_few_questions(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            var name = "Net Menders " + screen.ordinal();
            ingrid.open("/found").isAccessible()
                .write("Name", name).press("Continue").isAccessible();
            answerTheRest(ingrid);
            assertThat(ingrid.page().url()).endsWith("/coops/net-menders-" + screen.ordinal());
            ingrid.sees(name).isAccessible();
        }
    }

    @Test
    void every_question_can_be_answered_without_javascript() {
        try (var ingrid = walkIn(withoutJavaScript(), "Ingrid Solheim")) {
            ingrid.open("/found").write("Name", "Sail Loft").press("Continue");
            answerTheRest(ingrid);
            assertThat(ingrid.page().url()).endsWith("/coops/sail-loft");
        }
    }

    @Test
    void a_name_that_another_co_op_has_is_refused_and_what_was_typed_is_kept() {
        try (var ingrid = as("Ingrid Solheim", Screen.DESKTOP)) {
            ingrid.open("/found").write("Name", "Sail Makers").press("Continue");
            answerTheRest(ingrid);
            ingrid.open("/found").write("Name", "SAIL makers").press("Continue")
                .sees("There is a problem").sees("Another co-op already lives at the address sail-makers").isAccessible();
            assertThat(ingrid.page().getByLabel("Name").first().inputValue()).isEqualTo("SAIL makers");
        }
    }

    private static void answerTheRest(Visit founder) {
        founder.write("Place", "Fontvieille").press("Continue")
            .write("Purpose", "To mend what the sea tears.").press("Continue")
            .press("Continue")
            .choose("Worker co-op").press("Continue")
            .press("Found this co-op");
    }
}
