package coop.toadlane.replies;

import coop.toadlane.actor.Actor;
import java.util.Optional;
import java.util.UUID;

/** Takes what a member said by mail about something. Whoever keeps conversations implements it. */
public interface Hearing {

    /** Empty if it stands. */
    Optional<NotTaken> hear(Actor.Member author, UUID about, String text);
}
