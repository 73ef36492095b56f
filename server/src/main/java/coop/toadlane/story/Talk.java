package coop.toadlane.story;

import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.COURIERS;
import static coop.toadlane.story.People.LUCA;
import static coop.toadlane.topics.PollAnswer.IF_NEED_BE;
import static coop.toadlane.topics.PollAnswer.NO;
import static coop.toadlane.topics.PollAnswer.YES;

import coop.toadlane.circles.CircleId;
import coop.toadlane.discussion.Reaction;
import coop.toadlane.discussion.SentFile;
import coop.toadlane.topics.PollDraft;
import coop.toadlane.topics.TopicId;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the couriers of Roue Libre talk about: three topics that go on, and one that is settled. */
final class Talk {

    private static final SentFile DOORS = new SentFile("doors-in-february.csv", """
        day,parcels,second way,third way
        2026-02-06,61,11,3
        2026-02-13,58,9,2
        2026-02-20,70,12,4
        """.getBytes(StandardCharsets.UTF_8));

    private Talk() {}

    static void of(Street street, House house, CircleId dispatch) {
        var doorbells = doorbells(house, dispatch);
        pump(house);
        var gloves = gloves(house);
        var shifts = shifts(house);
        rank(house, doorbells, gloves, shifts);
        new Outlook(street, house).tell();
        new Gathering(street, house).plan(doorbells, shifts);
    }

    private static TopicId doorbells(House house, CircleId dispatch) {
        var doorbells = house.raise("2026-02-20T18:40", COURIERS.get(9), dispatch, "Doors that nobody opens",
            """
            One parcel in six I carry to the door twice, some three times. It costs me an hour on a Friday.

            - Could customers tell us a neighbour?
            - Or a locker at the garage?
            - Or do we simply charge for the third time?""", DOORS);
        var locker = house.say("2026-02-20T19:15", COURIERS.get(2), doorbells.conversation(),
            "A locker would cost us about 900 euros. I asked once. It would pay for itself if it saves each of us one way a day.");
        house.react("2026-02-20T20:00", locker, Reaction.AGREE, COURIERS.get(9), COURIERS.get(4), LUCA);
        house.reply("2026-02-21T08:10", LUCA, locker, "There is money for it until June, if the cargo bike does not come first.");
        var neighbour = house.say("2026-02-21T12:30", COURIERS.get(14), doorbells.conversation(),
            "In my streets people would rather name a shop than a neighbour. The bakery takes parcels anyway. @Amara Diallo, "
                + "you know them: would they?");
        house.react("2026-02-21T13:00", neighbour, Reaction.THANKS, COURIERS.get(9));
        var trial = house.ask("2026-02-22T18:00", COURIERS.get(9), doorbells,
            PollDraft.sense("We try a locker at the garage for three months"));
        house.answer("2026-02-22T19:00", doorbells, trial, Map.of(1, YES),
            COURIERS.get(9), COURIERS.get(2), COURIERS.get(4), COURIERS.get(7), LUCA);
        house.answer("2026-02-22T20:00", doorbells, trial, Map.of(2, YES), COURIERS.get(14), COURIERS.get(1));
        house.answer("2026-02-23T07:00", doorbells, trial, Map.of(3, YES), COURIERS.get(12));
        var meeting = house.ask("2026-02-23T18:00", COURIERS.get(9), doorbells, PollDraft.times("An hour at the garage about doors",
            Street.MONACO, "2026-03-04T18:30", "2026-03-05T12:30", "2026-03-07T09:00"));
        house.answer("2026-02-24T08:00", doorbells, meeting, Map.of(1, YES, 2, NO, 3, IF_NEED_BE), COURIERS.get(9), COURIERS.get(2));
        house.answer("2026-02-24T09:00", doorbells, meeting, Map.of(1, YES, 2, YES, 3, NO), COURIERS.get(14), LUCA);
        house.answer("2026-02-24T10:00", doorbells, meeting, Map.of(1, IF_NEED_BE, 2, YES, 3, NO), AMARA);
        house.reply("2026-02-23T09:20", AMARA, neighbour, "They would, until two in the afternoon. They would like a sign for the window.");
        return doorbells;
    }

    private static void pump(House house) {
        var pump = house.raise("2026-02-24T07:50", COURIERS.get(5), null, "Nobody can find the good pump",
            "It was on its hook on Sunday. Whoever borrowed it: it is the only one that fits the cargo bikes.");
        var found = house.say("2026-02-24T08:30", COURIERS.get(11), pump.conversation(), "In my bag. I am so sorry.");
        house.react("2026-02-24T08:35", found, Reaction.SMILE, COURIERS.get(5), COURIERS.get(1), COURIERS.get(6), AMARA);
        house.close("2026-02-24T18:00", COURIERS.get(5), pump);
    }

    private static TopicId gloves(House house) {
        var gloves = house.raise("2026-02-28T21:05", COURIERS.get(16), null, "Gloves and rain trousers: each for themselves?",
            "Good ones cost 120 euros and last two winters. Some of us ride without. I would like us to look at it together.");
        house.say("2026-03-01T09:40", COURIERS.get(7), gloves.conversation(),
            "Tend buys theirs for everyone, at a third less. We could ask to join in.");
        return gloves;
    }

    private static TopicId shifts(House house) {
        return house.raise("2026-03-01T10:15", COURIERS.get(18), null, "Swapping shifts without asking ten people",
            "I spent Thursday evening on the telephone. Could there be a list on which whoever wants to swap writes it down?");
    }

    private static void rank(House house, TopicId doorbells, TopicId gloves, TopicId shifts) {
        var riders = COURIERS.subList(0, 9).toArray(Person[]::new);
        house.prefer("2026-03-01T18:00", doorbells, gloves, riders);
        house.prefer("2026-03-01T18:10", doorbells, shifts, COURIERS.get(2), COURIERS.get(9), COURIERS.get(14), LUCA);
        house.prefer("2026-03-01T18:20", shifts, doorbells, COURIERS.get(18), COURIERS.get(1), COURIERS.get(4));
        house.prefer("2026-03-01T18:30", shifts, gloves, COURIERS.get(3), COURIERS.get(5), COURIERS.get(18), COURIERS.get(10));
        house.prefer("2026-03-01T18:40", gloves, shifts, COURIERS.get(16));
    }
}
