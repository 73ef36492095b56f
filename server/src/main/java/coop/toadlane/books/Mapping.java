package coop.toadlane.books;

import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.AccountId;
import coop.toadlane.ledger.Limits;
import coop.toadlane.ledger.NewAccount;
import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where each account of a journal goes in the chart: to an account by its id, or to a new one of a kind ({@code new:expense}). */
record Mapping(List<Place> places, List<Account> chart, String ownCurrency) {

    private static final String NEW = "new:";

    /** The accounts to open, and where each place goes once they are. */
    record Chosen(List<Account> opened, Map<Place, AccountId> targets) {}

    static String field(int place) {
        return "to" + place;
    }

    /** What stands to reason: the account of the same name, or a new one of the kind that the name tells. */
    Map<String, String> suggested() {
        var suggested = new LinkedHashMap<String, String>();
        for (var i = 0; i < places.size(); i++) suggested.put(field(i), suggestion(places.get(i)));
        return suggested;
    }

    Map<String, Sentence> problems(Map<String, String> typed) {
        var problems = new LinkedHashMap<String, Sentence>();
        for (var i = 0; i < places.size(); i++) {
            var choice = typed.getOrDefault(field(i), "");
            if (newAccount(choice).isEmpty() && known(places.get(i), choice).isEmpty())
                problems.put(field(i), Sentence.of("books.brought.to-missing", places.get(i).account()));
        }
        return problems;
    }

    /** The choices have no problems. */
    Chosen chosen(Map<String, String> typed) {
        var opened = new ArrayList<Account>();
        var targets = new HashMap<Place, AccountId>();
        var codes = chart.stream().map(Account::code).collect(Collectors.toCollection(HashSet::new));
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var choice = typed.get(field(i));
            var kind = newAccount(choice);
            if (kind.isPresent()) opened.add(account(place, kind.get(), codes));
            targets.put(place, kind.isPresent() ? opened.getLast().id() : known(place, choice).orElseThrow().id());
        }
        return new Chosen(opened, targets);
    }

    /** What was brought may stand below nothing, as it did where it comes from. */
    private Account account(Place place, NewAccount kind, Set<String> codes) {
        var name = place.name(ownCurrency);
        var code = free(Account.codeOf(name), codes);
        var account = kind == NewAccount.MONEY
            ? Account.money(code, name, place.unit()) : Account.of(code, name, kind.kind(), place.unit());
        return account.within(Limits.NONE);
    }

    private static String free(String code, Set<String> codes) {
        var free = code;
        for (var number = 2; !codes.add(free); number++)
            free = code.substring(0, Math.min(code.length(), 34)) + "-" + number;
        return free;
    }

    private String suggestion(Place place) {
        return place.in(chart).map(account -> account.id().toString())
            .or(() -> place.kind().map(kind -> NEW + kind.key())).orElse("");
    }

    private Optional<Account> known(Place place, String choice) {
        return chart.stream().filter(account -> account.id().toString().equals(choice) && account.unit().equals(place.unit())).findFirst();
    }

    private static Optional<NewAccount> newAccount(String choice) {
        return choice.startsWith(NEW) ? NewAccount.of(choice.substring(NEW.length())) : Optional.empty();
    }
}
