package coop.toadlane.joining;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody asks to become a member; {@code coop} is the co-op that they ask for, if it is not for themself. */
record Application(
        ApplicationId id, MemberId member, PersonId person, Optional<CoopId> coop, String name, String memberClass,
        List<Answers.Given> answers, State state, Instant appliedAt, @Nullable Instant settledAt, String reason) {

    enum State { WAITING, ADMITTED, REFUSED, WITHDRAWN }

    Application {
        answers = List.copyOf(answers);
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    String path() {
        return id.path();
    }
}
