package coop.toadlane.funding;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Kind;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.TypedTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a round as it was typed against the co-op's books and calendar. */
@Component
class FundingRoundCheck {

    sealed interface Read {}

    record Right(FundingRound round) implements Read {}

    record Wrong(Map<String, Sentence> problems) implements Read {}

    private final Books books;
    private final Coops coops;
    private final Clock clock;

    FundingRoundCheck(Books books, Coops coops, Clock clock) {
        this.books = books;
        this.coops = coops;
        this.clock = clock;
    }

    /** What can pay: money in the co-op's currency. */
    List<Account> funds(CoopId coop) {
        return accounts(coop).filter(Account::isMoney).toList();
    }

    /** What it can be spent on. */
    List<Account> purposes(CoopId coop) {
        return accounts(coop).filter(account -> account.kind() == Kind.EXPENSE).toList();
    }

    Read of(CoopId coop, MemberId author, FundingRoundDraft draft, LocalDate today) {
        var currency = coops.of(coop).currency();
        var problems = new LinkedHashMap<String, Sentence>();
        if (draft.title().isEmpty()) problems.put("title", Sentence.of("funding.title-missing"));
        if (draft.title().length() > FundingRoundDraft.LONGEST_TITLE)
            problems.put("title", Sentence.of("funding.title-long", FundingRoundDraft.LONGEST_TITLE));
        if (draft.text().length() > FundingRoundDraft.LONGEST_TEXT)
            problems.put("text", Sentence.of("funding.text-long", FundingRoundDraft.LONGEST_TEXT));
        var method = draft.counted();
        if (method.isEmpty()) problems.put("method", Sentence.of("funding.method-missing"));
        var budget = draft.money(currency);
        if (budget.isEmpty()) problems.put("budget", Sentence.of("funding.amount-unread", currency));
        var fund = coded(funds(coop), draft.fund());
        if (fund.isEmpty()) problems.put("fund", Sentence.of("funding.fund-missing"));
        var purpose = coded(purposes(coop), draft.purpose());
        if (purpose.isEmpty()) problems.put("purpose", Sentence.of("funding.purpose-missing"));
        var ideas = TypedTime.day(draft.ideasUntil()).filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(2)));
        if (ideas.isEmpty()) problems.put("ideasUntil", Sentence.of("funding.ideas-until-wrong"));
        var days = draft.days().filter(count -> count <= 365);
        if (days.isEmpty()) problems.put("votingDays", Sentence.of("funding.days-wrong", 365));
        var deliver = TypedTime.day(draft.deliverBy())
            .filter(day -> ideas.isEmpty() || day.isAfter(ideas.get()) && day.isBefore(today.plusYears(20)));
        if (deliver.isEmpty()) problems.put("deliverBy", Sentence.of("funding.deliver-by-wrong"));
        if (!problems.isEmpty()) return new Wrong(problems);
        return new Right(new FundingRound(
            FundingRoundId.next().value(), author.value(), draft.title(), draft.text(), method.get(), budget.get().minor(), currency,
            fund.get().id().value(), purpose.get().id().value(), ideas.get(), days.get(), deliver.get(), draft.isPublic(), Phase.IDEAS,
            null, 0, clock.instant(), clock.instant()));
    }

    private Stream<Account> accounts(CoopId coop) {
        var currency = coops.of(coop).currency();
        return books.open(coop).stream().filter(account -> account.unit().equals(currency));
    }

    private static Optional<Account> coded(List<Account> offered, String code) {
        return offered.stream().filter(account -> account.code().equals(code)).findFirst();
    }
}
