package coop.toadlane.bench;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.ledger.AccountId;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ui.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Accounts between which money goes at random, each payer waiting until a payment stands before making the next. */
record Market(CoopId coop, List<AccountId> accounts, Ledger ledger, Scopes scopes, Crowd crowd) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int MOST_CENTS = 1_000;
    private static final int CHUNK = 100_000;

    /** And has PostgreSQL look at what grew meanwhile, as it does by itself every minute. */
    void warmUp(int payers, Duration time) {
        run(payers, time, random(1));
        run(payers, time, random(100));
        crowd.settle();
    }

    /** Groups of so many transfers, each from an account to another. */
    Supplier<List<Transfer>> random(int size) {
        return () -> Stream.generate(() -> transfer(any(), any())).limit(size).toList();
    }

    /** Everyone pays the same account. */
    Supplier<List<Transfer>> toOne() {
        return () -> List.of(transfer(any(), accounts.getFirst()));
    }

    /** Writes so many transfers past the program, only for there to be many. */
    void fill(int transfers) {
        for (var left = transfers; left > 0; left -= CHUNK) crowd.pay(coop, Math.min(left, CHUNK));
        crowd.settle();
    }

    /** Counts transfers, and how long each group took until it stood. */
    Measured run(int payers, Duration time, Supplier<List<Transfer>> groups) {
        var size = groups.get().size();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var paying = new ArrayList<Callable<long[]>>();
            for (var payer = 0; payer < payers; payer++) paying.add(() -> pay(member(), time, groups));
            var begun = System.nanoTime();
            var nanos = LongStream.empty();
            for (var done : threads.invokeAll(paying)) nanos = LongStream.concat(nanos, Arrays.stream(done.get()));
            return Measured.of(nanos.toArray(), Duration.ofNanos(System.nanoTime() - begun)).times(size);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not measure: " + e.getCause(), e.getCause());
        }
    }

    Posting post(Actor actor, List<Transfer> group) {
        return scopes.within(coop, () -> ledger.post(actor, group));
    }

    private long[] pay(Actor actor, Duration time, Supplier<List<Transfer>> groups) {
        var nanos = LongStream.builder();
        var now = System.nanoTime();
        var end = now + time.toNanos();
        while (now < end) {
            var group = groups.get();
            switch (post(actor, group)) {
                case Posting.Posted _ -> {
                    var stands = System.nanoTime();
                    nanos.add(stands - now);
                    now = stands;
                }
                case Posting.Refused refused -> throw new IllegalStateException("Was not posted: " + refused);
            }
        }
        return nanos.build().toArray();
    }

    Actor member() {
        return new Actor.Member(coop, PersonId.next(), MemberId.next(), Set.of(Ledger.POST));
    }

    private Transfer transfer(AccountId from, AccountId to) {
        var other = from.equals(to) ? accounts.get((accounts.indexOf(to) + 1) % accounts.size()) : from;
        return Transfer.of(other, to, new Money(1 + ThreadLocalRandom.current().nextInt(MOST_CENTS), "EUR"), DAY, "Thank you");
    }

    private AccountId any() {
        return accounts.get(ThreadLocalRandom.current().nextInt(accounts.size()));
    }
}
