package coop.toadlane.counting;

/** What a person can say when a group decides by consensus. */
public sealed interface Position {

    record Agrees() implements Position {}

    record Abstains() implements Position {}

    /** Does not support it, and does not stand in its way; with a reason, which is recorded. */
    record StandsAside(String by, String reason) implements Position {

        public StandsAside {
            if (by.isBlank()) throw new IllegalArgumentException("somebody stands aside");
            if (reason.isBlank()) throw new IllegalArgumentException("who stands aside gives a reason");
        }
    }

    /** Holds that it would break what the group is for; with a reason. */
    record Blocks(String by, String reason) implements Position {

        public Blocks {
            if (by.isBlank()) throw new IllegalArgumentException("a block is somebody's");
            if (reason.isBlank()) throw new IllegalArgumentException("a block needs a reason");
        }
    }
}
