package coop.toadlane.decisions;

/** What came of saying what a group found when it looked at its decision again. */
sealed interface Reviewed {

    record Written(Reviews.Verdict verdict) implements Reviewed {}

    record Refused(Refusal refusal) implements Reviewed {

        /** The field of the form at fault. */
        String field() {
            return switch (refusal) {
                case NOT_ASKED, NOT_YET, NO_VERDICT -> "verdict";
                case NO_NOTE, NOTE_TOO_LONG -> "note";
            };
        }
    }

    record DayRefused(ReviewDay.Refusal refusal) implements Reviewed {}

    /** Why it was not taken; its words are {@code review.refused.NAME}. */
    enum Refusal { NOT_ASKED, NOT_YET, NO_VERDICT, NO_NOTE, NOTE_TOO_LONG }
}
