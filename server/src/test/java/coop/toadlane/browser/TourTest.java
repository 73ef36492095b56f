package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Walks through the house and takes the pictures of docs/tour.md; on the way axe looks at every room. It begins with a house
 * in which no other test was, so that the pictures stay as they are.
 */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class TourTest extends BrowserTest {

    private static final Path DOCS = Path.of("../docs");

    /** A stop: what its picture is called, whose eyes see it, and where it is; a second part is a link to follow there. */
    private record Stop(String name, String who, String path, String link) {

        static Stop at(String name, String who, String path) {
            return new Stop(name, who, path, "");
        }
    }

    private static final List<Stop> STOPS = List.of(
        Stop.at("front-door", "", "/"),
        Stop.at("who", "", "/demo"),
        Stop.at("public-page", "", "/coops/roue-libre"),
        Stop.at("join", "Ingrid Solheim", "/coops/roue-libre/join"),
        Stop.at("found", "Ingrid Solheim", "/found"),
        Stop.at("member-home", "Amara Diallo", "/coops/roue-libre"),
        Stop.at("decisions", "Amara Diallo", "/coops/roue-libre/decisions"),
        new Stop("decision", "Amara Diallo", "/coops/roue-libre/decisions", "A fifth cargo bike"),
        new Stop("result", "Amara Diallo", "/coops/roue-libre/decisions", "Winter tyres for the four cargo bikes"),
        Stop.at("new-decision", "Amara Diallo", "/coops/roue-libre/decisions/new"),
        Stop.at("money", "Luca Ferrero", "/coops/roue-libre/money"),
        Stop.at("members", "Amara Diallo", "/coops/roue-libre/members"),
        new Stop("member", "Amara Diallo", "/coops/roue-libre/members", "Fatou Ndiaye"),
        Stop.at("circles", "Amara Diallo", "/coops/roue-libre/circles"),
        Stop.at("bylaws", "Amara Diallo", "/coops/roue-libre/bylaws"),
        Stop.at("record", "Amara Diallo", "/coops/roue-libre/record"),
        Stop.at("federation", "Ingrid Solheim", "/coops/harbour-federation"),
        Stop.at("settings", "Amara Diallo", "/me/settings"));

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESKTOP", "PHONE", "DARK"})
    void every_room_is_in_order_and_has_its_picture_taken(Screen screen) throws IOException {
        var problems = new ArrayList<String>();
        for (var who : STOPS.stream().map(Stop::who).distinct().toList()) {
            try (var visit = who.isEmpty() ? visitor(screen) : as(who, screen)) {
                for (var stop : STOPS) if (stop.who().equals(who)) look(visit, stop, screen, problems);
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void the_tour_shows_every_picture_and_every_picture_is_in_the_tour() throws IOException {
        var tour = Files.readString(DOCS.resolve("tour.md"));
        for (var stop : STOPS)
            for (var screen : List.of(Screen.DESKTOP, Screen.PHONE, Screen.DARK)) assertThat(tour).contains(file(stop, screen));
        assertThat(tour.lines().filter(line -> line.contains("screenshots/")).toList()).isNotEmpty()
            .allSatisfy(line -> assertThat(Arrays.stream(line.split("[()]")).filter(part -> part.startsWith("screenshots/")))
                .allSatisfy(picture -> assertThat(DOCS.resolve(picture)).exists()));
    }

    private static void look(Visit visit, Stop stop, Screen screen, List<String> problems) throws IOException {
        try {
            visit.open(stop.path());
            if (!stop.link().isEmpty()) visit.press(stop.link());
            visit.isAccessible();
        } catch (AssertionError e) {
            problems.add(stop.name() + " on " + screen + ": " + e.getMessage());
        }
        keep(visit.snapshot(), DOCS.resolve("screenshots").resolve(file(stop, screen)));
    }

    /** A picture that has not changed is left alone, so that a run leaves nothing to commit. */
    private static void keep(byte[] picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), picture)) Files.write(file, picture);
    }

    private static String file(Stop stop, Screen screen) {
        return screen == Screen.DESKTOP ? stop.name() + ".png" : stop.name() + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png";
    }
}
