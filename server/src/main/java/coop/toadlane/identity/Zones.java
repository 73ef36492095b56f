package coop.toadlane.identity;

import coop.toadlane.ui.Choice;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Time zones to choose from, by their places. */
final class Zones {

    private static final List<String> AREAS = List.of(
        "Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/");

    private Zones() {}

    static List<Choice> choices() {
        var places = ZoneId.getAvailableZoneIds().stream().filter(id -> AREAS.stream().anyMatch(id::startsWith)).sorted();
        return Stream.concat(places, Stream.of("UTC")).map(id -> Choice.of(id, spoken(id))).toList();
    }

    static String spoken(String id) {
        return id.replace('_', ' ').replace("/", " / ");
    }
}
