package coop.toadlane.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.MemberId;
import coop.toadlane.record.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the record keeps of groups that were written at once: of one the same as of any, of several how many they were, by whom,
 * and the digest of all. It is by whoever posted, and if these are several, by the program, which names them.
 */
final class JointMinute {

    private final List<Wish> wishes;
    private final List<Transfer> transfers;
    private final UUID id;

    JointMinute(List<Wish> wishes) {
        this.wishes = wishes;
        this.transfers = wishes.stream().flatMap(wish -> wish.group().transfers().stream()).toList();
        this.id = wishes.size() == 1 ? wishes.getFirst().id() : UuidCreator.getTimeOrderedEpoch();
    }

    UUID id() {
        return id;
    }

    Actor actor() {
        var first = wishes.getFirst().actor();
        return wishes.stream().allMatch(wish -> wish.actor().equals(first)) ? first : new Actor.Clockwork(first.coop());
    }

    /** The accounts whose codes the entry needs. */
    Set<AccountId> named() {
        return wishes.size() == 1 && transfers.size() <= Minute.MOST_IN_FULL ? wishes.getFirst().group().accounts() : Set.of();
    }

    Entry entry(Function<AccountId, String> codes) {
        var minute = new Minute(new Group(transfers), codes);
        if (wishes.size() == 1) return minute.entry();
        var members = wishes.stream().map(Wish::actor).map(Actor::member).flatMap(Optional::stream).distinct().toList();
        return minute.kept(Entry.of("ledger.groups-posted").fact("groups", wishes.size()).fact("count", transfers.size())
            .fact("members", members));
    }
}
