package coop.toadlane.record;

/** A full subtree of a Merkle tree: the {@code index}th from the left among those of 2^{@code level} leaves. */
record Subtree(int level, long index) {

    long from() {
        return index << level;
    }

    long to() {
        return (index + 1) << level;
    }

    Subtree parent() {
        return new Subtree(level + 1, index >> 1);
    }

    boolean isRight() {
        return (index & 1) == 1;
    }
}
