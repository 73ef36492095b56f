package coop.toadlane.story;

import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.COURIERS;
import static coop.toadlane.story.People.LUCA;

import coop.toadlane.circles.CircleId;
import coop.toadlane.discussion.Reaction;
import coop.toadlane.topics.TopicId;

/** What the couriers of Roue Libre talk about: two topics that go on, and one that is settled. */
final class Talk {

    private Talk() {}

    static void of(House house, CircleId dispatch) {
        doorbells(house, dispatch);
        pump(house);
        gloves(house);
    }

    private static void doorbells(House house, CircleId dispatch) {
        var doorbells = house.raise("2026-02-20T18:40", COURIERS.get(9), dispatch, "Doors that nobody opens",
            """
            One parcel in six I carry to the door twice, some three times. It costs me an hour on a Friday.

            - Could customers tell us a neighbour?
            - Or a locker at the garage?
            - Or do we simply charge for the third time?""");
        var locker = house.say("2026-02-20T19:15", COURIERS.get(2), doorbells.conversation(),
            "A locker would cost us about 900 euros. I asked once. It would pay for itself if it saves each of us one way a day.");
        house.react("2026-02-20T20:00", locker, Reaction.AGREE, COURIERS.get(9), COURIERS.get(4), LUCA);
        house.reply("2026-02-21T08:10", LUCA, locker, "There is money for it until June, if the cargo bike does not come first.");
        var neighbour = house.say("2026-02-21T12:30", COURIERS.get(14), doorbells.conversation(),
            "In my streets people would rather name a shop than a neighbour. The bakery takes parcels anyway. @Amara Diallo, "
                + "you know them: would they?");
        house.react("2026-02-21T13:00", neighbour, Reaction.THANKS, COURIERS.get(9));
        house.reply("2026-02-23T09:20", AMARA, neighbour, "They would, until two in the afternoon. They would like a sign for the window.");
    }

    private static void pump(House house) {
        var pump = house.raise("2026-02-24T07:50", COURIERS.get(5), null, "Nobody can find the good pump",
            "It was on its hook on Sunday. Whoever borrowed it: it is the only one that fits the cargo bikes.");
        var found = house.say("2026-02-24T08:30", COURIERS.get(11), pump.conversation(), "In my bag. I am so sorry.");
        house.react("2026-02-24T08:35", found, Reaction.SMILE, COURIERS.get(5), COURIERS.get(1), COURIERS.get(6), AMARA);
        house.close("2026-02-24T18:00", COURIERS.get(5), pump);
    }

    private static void gloves(House house) {
        TopicId gloves = house.raise("2026-02-28T21:05", COURIERS.get(16), null, "Gloves and rain trousers: each for themselves?",
            "Good ones cost 120 euros and last two winters. Some of us ride without. I would like us to look at it together.");
        house.say("2026-03-01T09:40", COURIERS.get(7), gloves.conversation(),
            "Tend buys theirs for everyone, at a third less. We could ask to join in.");
    }
}
