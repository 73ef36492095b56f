package coop.toadlane.journal;

import coop.toadlane.journal.Posting.Assertion;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What stands in each account while the entries of a journal are added up. */
final class Accounts {

    private final TreeMap<String, Sum> sums = new TreeMap<>(Comparator.comparing(account -> account.replace(':', '\0')));

    void add(String account, Sum sum) {
        sums.computeIfAbsent(account, _ -> new Sum()).add(sum);
    }

    Map<String, Sum> sums() {
        return sums;
    }

    /** What is missing to what is said to stand there, in the commodities that it speaks of. */
    Sum missing(String account, Assertion said) {
        var held = said.isWithSubaccounts() ? below(account) : sums.getOrDefault(account, new Sum());
        var missing = new Sum();
        missing.add(said.amount());
        missing.add(new Amount(said.amount().commodity(), held.of(said.amount().commodity()).negate()));
        if (said.isOfAll())
            held.amounts().stream().filter(amount -> !amount.commodity().equals(said.amount().commodity()))
                .forEach(amount -> missing.add(new Amount(amount.commodity(), amount.quantity().negate())));
        return missing;
    }

    private Sum below(String account) {
        var all = new Sum();
        if (sums.containsKey(account)) all.add(sums.get(account));
        sums.subMap(account + ":", account + ":\uffff").values().forEach(all::add);
        return all;
    }
}
