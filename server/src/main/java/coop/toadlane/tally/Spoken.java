package coop.toadlane.tally;

import java.util.List;

/** Ballots of a decision with their weights, and where delegations led. */
public record Spoken(List<Weighed> voices, List<Proxy> proxies) {

    public static final Spoken NOBODY = new Spoken(List.of(), List.of());

    /** Those of one class. */
    List<Weighed> of(String memberClass) {
        return voices.stream().filter(voice -> voice.memberClass().equals(memberClass)).toList();
    }
}
