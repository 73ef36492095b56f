package coop.toadlane.actor;

import java.time.ZoneId;

/** What the rest of the house must know of a co-op: its name, its address here, its money and its time zone. */
public record Coop(CoopId id, String slug, String name, String currency, ZoneId zone) {

    public String path() {
        return "/coops/" + slug;
    }
}
