package coop.toadlane.membership;

/**
 * How a decision stays open for longer where too few have taken part when its time is over.
 *
 * @param days  more, each time
 * @param times at most
 */
public record Extension(int days, int times) {

    public static final int MOST_DAYS = 60;
    public static final int MOST_TIMES = 5;

    public Extension {
        if (days < 1 || days > MOST_DAYS) throw new IllegalArgumentException("Open for 1 to 60 more days, not " + days);
        if (times < 1 || times > MOST_TIMES) throw new IllegalArgumentException("Extended 1 to 5 times, not " + times);
    }
}
