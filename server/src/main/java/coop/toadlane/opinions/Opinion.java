package coop.toadlane.opinions;

/** What somebody says to a statement. */
public enum Opinion {

    AGREE(1), PASS(0), DISAGREE(-1);

    private final int sign;

    Opinion(int sign) {
        this.sign = sign;
    }

    /** As Polis writes it: 1, 0, -1. */
    int sign() {
        return sign;
    }

    static Opinion of(int sign) {
        return sign > 0 ? AGREE : sign < 0 ? DISAGREE : PASS;
    }
}
