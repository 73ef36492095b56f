package coop.toadlane.ledger;

import java.time.LocalDate;
import java.util.Map;

/**
 * A form as somebody filled it in. {@code account} is the one that money left or reached, or moves from; {@code purpose}
 * the one that says what for, or that it moves to.
 */
record Slip(Way way, String amount, String who, String memo, String purpose, String account, String on) {

    static Slip blank(Way way, LocalDate today) {
        return new Slip(way, "", "", "", "", "", today.toString());
    }

    static Slip of(Way way, Map<String, String> sent) {
        return new Slip(
            way, sent.getOrDefault("amount", ""), sent.getOrDefault("who", ""), sent.getOrDefault("memo", ""),
            sent.getOrDefault("purpose", ""), sent.getOrDefault("account", ""), sent.getOrDefault("on", ""));
    }
}
