package coop.toadlane.books;

import coop.toadlane.ledger.Holding;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;

/** What a co-op has, what came and went in a time, what for and with whom; {@code openness} is what strangers may read. */
record BudgetPage(
        Money has, List<MoneyAccount> money, String period, List<Choice> periods, Money came, Money went, Months months,
        List<Part> cameFor, List<Part> wentFor, List<Part> gave, List<Part> paid, Openness openness, boolean isTextOffered)
        implements Page {

    /** An account that can be paid from, and what stands in it today. */
    record MoneyAccount(String id, Sentence title, Money holds) {

        static MoneyAccount of(Holding holding) {
            return new MoneyAccount(holding.account().id().toString(), holding.account().title(), holding.money());
        }
    }

    boolean isBlank() {
        return period.isEmpty() && cameFor.isEmpty() && wentFor.isEmpty() && has.minor() == 0;
    }

    Money left() {
        return new Money(came.minor() - went.minor(), came.currency());
    }
}
