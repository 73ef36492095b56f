package coop.toadlane.story;

import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.COURIERS;
import static coop.toadlane.story.People.LUCA;

import coop.toadlane.meetings.Call;
import coop.toadlane.meetings.Called;
import coop.toadlane.meetings.PointDraft;
import coop.toadlane.topics.TopicId;

/** The meeting that Roue Libre calls about what its couriers said matters most. */
record Gathering(Street street, House house) {

    void plan(TopicId doorbells, TopicId shifts) {
        var call = new Call("Monthly meeting", "The garage, rue Grimaldi", "2026-03-04T18:30", "90", Street.MONACO);
        var meetings = street.meetings();
        var id = house.at("2026-03-01T19:00", () -> done(meetings.call(house.as(AMARA), call)).id());
        house.at("2026-03-01T19:05", () -> done(meetings.add(house.as(AMARA), id, new PointDraft("", "How are we?", "10", ""))));
        house.at("2026-03-01T19:06", () -> done(meetings.add(house.as(AMARA), id,
            PointDraft.about(doorbells, 40, COURIERS.get(9).name()))));
        house.at("2026-03-01T19:07", () -> done(meetings.add(house.as(AMARA), id, PointDraft.about(shifts, 20, LUCA.name()))));
    }

    private static Called.Done done(Called called) {
        return switch (called) {
            case Called.Done done -> done;
            case Called.Refused(var problems) -> throw new IllegalStateException("The meeting: " + problems);
        };
    }
}
