package coop.toadlane.counting;

/** What a person can say when a group decides by consent. */
public sealed interface Stance {

    record Consents() implements Stance {}

    record Abstains() implements Stance {}

    /** Why a proposal may not go ahead, and who says so; without a reason it is no objection. */
    record Objects(String by, String reason) implements Stance {

        public Objects {
            if (by.isBlank()) throw new IllegalArgumentException("an objection is somebody's");
            if (reason.isBlank()) throw new IllegalArgumentException("an objection needs a reason");
        }
    }
}
