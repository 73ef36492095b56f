package coop.toadlane.ledger;

import static coop.toadlane.ledger.Shop.NO_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.ledger.Posting.Refused;
import coop.toadlane.ui.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is posted in whatever order, the books are what a list of sums on paper would be. */
@DatabaseTest
class BalanceTest {

    private static final int GROUPS = 120;

    @Autowired
    Shop shop;

    static Stream<Long> seeds() {
        return Stream.generate(() -> new Random().nextLong()).limit(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_books_always_balance(long seed) {
        var random = new Random(seed);
        var books = shop.founded();
        var accounts = books.within(() -> books.books().holdings(books.coop().id())).stream().map(Holding::account).toList();
        var paper = new HashMap<AccountId, Long>();
        accounts.forEach(account -> paper.put(account.id(), 0L));
        var sent = new ArrayList<List<Transfer>>();
        for (var i = 0; i < GROUPS; i++) {
            var group = !sent.isEmpty() && random.nextInt(8) == 0 ? sent.get(random.nextInt(sent.size())) : group(random, accounts);
            var isNew = !sent.contains(group);
            switch (books.post(group.toArray(Transfer[]::new))) {
                case Posted _ -> {
                    if (isNew) apply(group, paper);
                    sent.add(group);
                }
                case Refused refused -> assertThat(breaks(group, paper, accounts)).as("%s in seed %d", refused, seed).isTrue();
            }
        }
        assertThat(balances(books)).isEqualTo(paper);
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    private static List<Transfer> group(Random random, List<Account> accounts) {
        return Stream.generate(() -> transfer(random, accounts)).limit(random.nextInt(1, 6)).toList();
    }

    private static Transfer transfer(Random random, List<Account> accounts) {
        var from = random.nextInt(accounts.size());
        var to = (from + random.nextInt(1, accounts.size())) % accounts.size();
        var money = new Money(random.nextLong(1, 1L << random.nextInt(1, 40)), "EUR");
        return Transfer.of(accounts.get(from).id(), accounts.get(to).id(), money, Shop.DAY.plusDays(random.nextInt(400)), "");
    }

    private static void apply(List<Transfer> group, Map<AccountId, Long> paper) {
        for (var transfer : group) {
            paper.merge(transfer.from(), -transfer.amount(), Long::sum);
            paper.merge(transfer.to(), transfer.amount(), Long::sum);
        }
    }

    private static boolean breaks(List<Transfer> group, Map<AccountId, Long> paper, List<Account> accounts) {
        var after = new HashMap<>(paper);
        apply(group, after);
        return accounts.stream().anyMatch(account -> !account.limits().hold(account.kind().spoken(after.get(account.id()))));
    }

    private static Map<AccountId, Long> balances(Shop.Books books) {
        var balances = new HashMap<AccountId, Long>();
        books.within(() -> books.books().holdings(books.coop().id()))
            .forEach(holding -> balances.put(holding.account().id(), holding.balance()));
        return balances;
    }
}
