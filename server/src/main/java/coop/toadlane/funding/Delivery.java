package coop.toadlane.funding;

/** What became of a funded idea. */
public enum Delivery {

    PLANNED, UNDER_WAY, DELIVERED, GIVEN_UP;

    boolean isOver() {
        return this == DELIVERED || this == GIVEN_UP;
    }
}
