package coop.toadlane.joining;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import java.util.Set;

/** One application: what was answered, where it stands, and what this reader may do about it. */
record ApplicationPage(Application application, String coopPath, Set<Offer> offers, String reason, Map<String, Sentence> errors)
        implements Page {

    enum Offer { ADMIT, ASK_MEMBERS, REFUSE, WITHDRAW }

    ApplicationPage {
        offers = Set.copyOf(offers);
    }

    boolean offers(Offer offer) {
        return offers.contains(offer);
    }

    ApplicationPage refusing(String field, Sentence why, String typed) {
        return new ApplicationPage(application, coopPath, offers, typed, Map.of(field, why));
    }
}
