package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The codes of accounts, which never change, for whoever needs some of them again and again. */
@Component
class Codes {

    private static final int MOST_KEPT = 200_000;

    private final Accounts accounts;
    private final Map<AccountId, String> kept = new ConcurrentHashMap<>();

    Codes(Accounts accounts) {
        this.accounts = accounts;
    }

    Function<AccountId, String> of(CoopId coop, Collection<AccountId> ids) {
        var unknown = new HashSet<>(ids);
        unknown.removeAll(kept.keySet());
        if (!unknown.isEmpty()) {
            if (kept.size() + unknown.size() > MOST_KEPT) kept.clear();
            kept.putAll(accounts.codes(coop, unknown));
        }
        return kept::get;
    }
}
