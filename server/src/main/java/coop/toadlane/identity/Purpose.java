package coop.toadlane.identity;

import java.time.Duration;

/** What a mailed link is for, and how long it can be used. */
enum Purpose {
    WELCOME(Duration.ofDays(14)),
    SIGN_IN(Duration.ofMinutes(30)),
    NEW_MAIL(Duration.ofDays(1)),
    ERASURE(Duration.ofHours(1));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
