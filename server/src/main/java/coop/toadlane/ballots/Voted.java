package coop.toadlane.ballots;

import coop.toadlane.ui.Sentence;

/** What came of casting a ballot. */
public sealed interface Voted {

    record Cast() implements Voted {}

    record Refused(Refusal refusal) implements Voted {}

    /** Why a ballot is not taken, and which field of the form could mend it. */
    enum Refusal {

        CLOSED("answer"),
        WITHDRAWN("answer"),
        PAST_DEADLINE("answer"),
        CLOCK_SET_BACK("answer"),
        NOT_A_VOTER("answer"),
        SUSPENDED("answer"),
        NO_SUCH_ANSWER("answer"),
        NOTHING_CHOSEN("pick"),
        NO_SUCH_OPTION("pick"),
        CHOSEN_TWICE("pick"),
        NOTHING_GIVEN("pick"),
        NO_SUCH_RANK("pick"),
        RANK_TWICE("pick"),
        RANK_LEFT_OUT("pick"),
        OFF_SCALE("pick"),
        NO_SUCH_NUMBER("pick"),
        TOO_MANY_DOTS("pick"),
        NO_SUCH_AMOUNT("pick"),
        TOO_MANY_CREDITS("pick"),
        MORE_THAN_THE_FUND("pick"),
        OBJECTION_WITHOUT_REASON("reason"),
        REASON_TOO_LONG("reason"),
        BY_SECRET_BALLOT("answer"),
        NOT_SECRET("answer"),
        PAPER_TAKEN("answer"),
        PAPER_UNREADABLE("answer"),
        PAPER_NOT_STAMPED("answer"),
        PAPER_NOT_SIGNED("answer"),
        PAPER_OUTDATED("answer"),
        WITH_A_NAME("answer");

        private final String field;

        Refusal(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }

        public Sentence sentence() {
            return Sentence.of("ballot.refused." + name());
        }
    }
}
