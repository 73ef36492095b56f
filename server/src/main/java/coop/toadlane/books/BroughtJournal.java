package coop.toadlane.books;

import coop.toadlane.journal.Journal;
import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journal that somebody brought, as far as these books can hold it; with anything refused none of it comes in. */
record BroughtJournal(List<Brought> entries, List<Place> places, List<Brought.Refused> refused) {

    private static final int MOST_PLACES = 500;

    static BroughtJournal of(String text, int year, String ownCurrency) {
        var journal = Journal.of(text.lines().toList(), year);
        var refused = new ArrayList<Brought.Refused>();
        journal.refusals().forEach(refusal -> refused.add(
            new Brought.Refused(refusal.line(), Sentence.of("books.unread." + refusal.reason().key(), refusal.about().toArray()))));
        var entries = new ArrayList<Brought>();
        var reader = new BroughtReader(Commodities.of(ownCurrency, journal.booked()));
        for (var booked : journal.booked())
            switch (reader.read(booked)) {
                case BroughtReader.Outcome.Held(var brought) -> entries.add(brought);
                case BroughtReader.Outcome.NotHeld(var why) -> refused.add(why);
            }
        if (refused.isEmpty() && entries.isEmpty()) refused.add(new Brought.Refused(1, Sentence.of("books.brought.nothing")));
        var places = entries.stream().flatMap(entry -> entry.places().stream()).distinct()
            .sorted(Comparator.comparing(Place::orderedBy).thenComparing(Place::account).thenComparing(Place::unit)).toList();
        if (places.size() > MOST_PLACES) refused.add(new Brought.Refused(1, Sentence.of("books.brought.too-many-accounts", MOST_PLACES)));
        refused.sort(Comparator.comparingInt(Brought.Refused::line));
        return new BroughtJournal(List.copyOf(entries), places, List.copyOf(refused));
    }

    /** What the journal leaves in each place, in minor units. */
    Map<Place, Long> balances() {
        var balances = new HashMap<Place, Long>();
        entries.forEach(entry -> entry.changes().forEach((place, change) -> balances.merge(place, change, Math::addExact)));
        return balances;
    }
}
