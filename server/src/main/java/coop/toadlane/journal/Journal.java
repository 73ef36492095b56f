package coop.toadlane.journal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A journal in hledger's format, read whole: what stands in each account at its end, or every line that stands in the way. */
public final class Journal {

    private final JournalReader read;
    private final Accounts accounts = new Accounts();
    private final List<Refusal> refusals;
    private final List<Booked> booked = new ArrayList<>();

    private Journal(JournalReader read) {
        this.read = read;
        this.refusals = new ArrayList<>(read.refusals());
    }

    /** Days without a year are in the year given. */
    public static Journal of(List<String> lines, long year) {
        var reader = new JournalReader(year);
        reader.read(lines);
        var journal = new Journal(reader);
        if (journal.refusals.isEmpty())
            reader.entries().stream().sorted(Comparator.comparing(Entry::day)).forEach(journal::enter);
        return journal;
    }

    /** By line; none if all was read and adds up. */
    public List<Refusal> refusals() {
        return refusals.stream().sorted(Comparator.comparingInt(Refusal::line)).toList();
    }

    public int entries() {
        return read.entries().size();
    }

    /** Every entry by day, with what was left out found. */
    public List<Booked> booked() {
        return List.copyOf(booked);
    }

    /** What is not nothing, by account and then by commodity, rounded as the journal writes each commodity. */
    public List<Balance> balances() {
        return accounts.sums().entrySet().stream()
            .sorted(Map.Entry.comparingByKey(read.order()))
            .flatMap(sum -> sum.getValue().amounts().stream()
                .filter(amount -> read.styles().round(amount).signum() != 0)
                .map(amount -> balance(sum.getKey(), amount)))
            .toList();
    }

    private Balance balance(String account, Amount amount) {
        return new Balance(account, amount.commodity(), read.styles().round(amount), read.styles().written(amount));
    }

    private void enter(Entry entry) {
        try {
            var postings = assigned(entry);
            var amounts = new Balancer(read.styles()).amounts(postings);
            for (var place = 0; place < postings.size(); place++) add(postings.get(place), amounts.get(place));
            booked.add(Booked.of(entry, postings, amounts));
        } catch (Unreadable problem) {
            refusals.add(Refusal.of(entry.line(), problem));
        }
    }

    private void add(Posting posting, Sum amount) {
        accounts.add(posting.account(), amount);
        if (posting.assertion() == null) return;
        var missing = accounts.missing(posting.account(), posting.assertion()).beyond(read.styles());
        if (missing.isEmpty()) return;
        refusals.add(new Refusal(posting.line(), Reason.NOT_HELD, List.of(posting.account(), missing.entrySet().stream()
            .map(left -> read.styles().written(new Amount(left.getKey(), left.getValue()))).sorted().collect(Collectors.joining(", ")))));
    }

    /** A posting that says only what the account then holds moves whatever is missing to that; in each commodity one. */
    private List<Posting> assigned(Entry entry) {
        if (entry.postings().stream().noneMatch(Posting::isAssignment)) return entry.postings();
        var before = new Accounts();
        accounts.sums().forEach(before::add);
        var postings = new ArrayList<Posting>();
        for (var posting : entry.postings()) {
            if (!posting.isAssignment()) {
                if (posting.amount() != null) before.add(posting.account(), Sum.of(List.of(posting.amount())));
                postings.add(posting);
                continue;
            }
            var missing = before.missing(posting.account(), posting.assertion());
            before.add(posting.account(), missing);
            postings.addAll(moving(posting, missing));
        }
        return postings;
    }

    private static List<Posting> moving(Posting posting, Sum missing) {
        var amounts = List.copyOf(missing.amounts());
        var nothing = new Amount(posting.assertion().amount().commodity(), BigDecimal.ZERO);
        if (amounts.isEmpty()) return List.of(posting.with(nothing));
        var moving = new ArrayList<Posting>();
        for (var place = 0; place < amounts.size(); place++) {
            var last = place == amounts.size() - 1;
            moving.add(last ? posting.with(amounts.get(place)) : posting.with(amounts.get(place)).unsaid());
        }
        return moving;
    }
}
