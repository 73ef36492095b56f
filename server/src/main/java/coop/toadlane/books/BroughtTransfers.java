package coop.toadlane.books;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ledger.AccountId;
import coop.toadlane.ledger.Party;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ledger.TransferId;
import coop.toadlane.ui.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes transfers of entries that were brought, whose ids are the same whenever the same entry is brought to the same co-op. */
record BroughtTransfers(CoopId coop, Map<Place, AccountId> places, Map<String, AccountId> exchanges) {

    List<Transfer> of(Brought entry) {
        var byUnit = new TreeMap<String, Map<AccountId, Long>>();
        entry.changes().forEach((place, change) ->
            byUnit.computeIfAbsent(place.unit(), _ -> new HashMap<>()).merge(places.get(place), change, Math::addExact));
        entry.exchanged().forEach((unit, left) ->
            byUnit.computeIfAbsent(unit, _ -> new HashMap<>()).merge(exchanges.get(unit), -left, Math::addExact));
        var transfers = new ArrayList<Transfer>();
        byUnit.forEach((unit, changes) -> Pairing.of(changes).forEach(move -> transfers.add(
            Transfer.of(move.from(), move.to(), new Money(move.amount(), unit), entry.day(), entry.memo())
                .with(entry.payee().isEmpty() ? null : Party.named(entry.payee()))
                .as(id(entry, transfers.size())))));
        return transfers;
    }

    private TransferId id(Brought entry, int place) {
        return new TransferId(UuidCreator.getNameBasedSha1(coop + "\n" + entry.identity() + "\n" + place));
    }
}
