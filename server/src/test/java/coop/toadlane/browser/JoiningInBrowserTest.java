package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoiningInBrowserTest extends BrowserTest {

    private static final String RULE = "vehicle == \"cargo bike\" || (rural && vehicle == \"car\")";

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "DARK_PHONE"})
    void couriers_write_a_rule_somebody_it_refuses_reads_why_and_somebody_else_is_let_in(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen); var luca = as("Luca Ferrero", screen)) {
            var house = founded(ingrid, "Night Riders " + screen.ordinal());
            ingrid.open(house + "/bylaws/joining").isAccessible();
            writeTerms(ingrid);
            ingrid.open(house + "/invitations").isAccessible();
            ingrid.open(house + "/members/import").isAccessible();
            luca.open(house).press("Ask to join").isAccessible();
            luca.choose("car").choose("No").write("Why do you want to join us?", "For the nights").press("Send the application")
                .sees("We deliver by cargo bike, and by car only in the country.").isAccessible();
            luca.choose("cargo bike").press("Send the application").sees("waiting").isAccessible();
            ingrid.open(house + "/applications").isAccessible().press("Luca Ferrero").isAccessible()
                .press("Let in").sees("Luca Ferrero is now member number 2");
            ingrid.open(house + "/members").isAccessible().press("Luca Ferrero").isAccessible();
        }
    }

    @Test
    void a_rule_is_checked_while_it_is_typed() {
        try (var ingrid = as("Ingrid Solheim", Screen.PHONE)) {
            ingrid.open(founded(ingrid, "Rule Writers") + "/bylaws/joining");
            var rule = ingrid.page().locator("#r0-rule");
            rule.pressSequentially("why = \"fun\"");
            ingrid.sees("one equals sign asks nothing");
            assertThat(ingrid.page().evaluate("document.activeElement.id")).isEqualTo("r0-rule");
            rule.fill("");
            rule.pressSequentially("why == \"fun\"");
            ingrid.sees("This can be understood.").sees("may join").isAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"PHONE", "DESKTOP"})
    void who_is_in_several_co_ops_goes_from_one_to_another_in_two_steps(Screen screen) {
        try (var ingrid = as("Ingrid Solheim", screen)) {
            founded(ingrid, "Day Riders " + screen.ordinal());
            founded(ingrid, "Dusk Riders " + screen.ordinal());
            ingrid.page().locator(".switch > summary").click();
            ingrid.page().locator(".switch a[href$=day-riders-" + screen.ordinal() + "]").waitFor();
            ingrid.isAccessible();
            ingrid.page().locator(".switch a[href$=day-riders-" + screen.ordinal() + "]").click();
            ingrid.page().waitForURL(url -> url.endsWith("day-riders-" + screen.ordinal()));
        }
    }

    private static void writeTerms(Visit visit) {
        var page = visit.page();
        page.locator("#q1-label").fill("What do you ride?");
        page.locator("#q1-kind").selectOption("CHOICE");
        page.locator("#q1-name").fill("vehicle");
        page.locator("#q1-choices").fill("cargo bike\ncar");
        visit.press("Check, and make room for more").sees("Question 2");
        page.locator("#q2-label").fill("Do you live in the country?");
        page.locator("#q2-kind").selectOption("YES_NO");
        page.locator("#q2-name").fill("rural");
        page.locator("#r0-rule").fill(RULE);
        page.locator("#r0-refusal").fill("We deliver by cargo bike, and by car only in the country.");
        visit.sees("This can be understood.").press("Save").sees("From now on this is how people join").isAccessible();
    }
}
