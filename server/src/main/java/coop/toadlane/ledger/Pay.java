package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pays a member or somebody outside from the co-op's bank account because the co-op decided so. */
@Component
class Pay implements Act {

    /** What the terms mean, once nothing is wrong with them. */
    private record Payment(Money amount, Parties.Found payee, Account purpose, String memo) {}

    private final Ledger ledger;
    private final Books books;
    private final Parties parties;
    private final SlipReader slips;
    private final Coops coops;

    Pay(Ledger ledger, Books books, Parties parties, SlipReader slips, Coops coops) {
        this.ledger = ledger;
        this.books = books;
        this.parties = parties;
        this.slips = slips;
        this.coops = coops;
    }

    @Override
    public String kind() {
        return "ledger.pay";
    }

    @Override
    public String matter() {
        return Bylaws.SPENDING;
    }

    @Override
    public List<Term> terms(CoopId coop, Words words) {
        return List.of(
            new Term("payee", words.say("ledger.pay.payee"), words.say("ledger.pay.payee.hint"), List.of(), false),
            new Term("amount", words.say("ledger.pay.amount", coops.of(coop).currency()), words.say("ledger.pay.amount.hint"),
                List.of(), false),
            new Term("purpose", words.say("ledger.pay.purpose"), words.say("ledger.pay.purpose.hint"), purposes(coop, words), false),
            new Term("memo", words.say("ledger.pay.memo"), words.say("ledger.pay.memo.hint"), List.of(), false));
    }

    @Override
    public Map<String, Sentence> problems(CoopId coop, Map<String, String> terms) {
        var problems = new LinkedHashMap<String, Sentence>();
        read(coop, terms, problems);
        return problems;
    }

    @Override
    public Foretold foretell(CoopId id, Map<String, String> terms) {
        var problems = new LinkedHashMap<String, Sentence>();
        var payment = read(id, terms, problems);
        if (payment.isEmpty()) return new Foretold(List.of(), List.copyOf(problems.values()));
        return new Foretold(List.of(sentence("ledger.pay.will", payment.get())), obstacles(coops.of(id), payment.get()));
    }

    @Override
    public Outcome carryOut(Actor.Decision decision, Map<String, String> terms) {
        var coop = coops.of(decision.coop());
        var problems = new LinkedHashMap<String, Sentence>();
        var payment = read(coop.id(), terms, problems);
        return payment.map(known -> pay(decision, coop, known))
            .orElseGet(() -> new Outcome.Failed(problems.values().iterator().next()));
    }

    private Outcome pay(Actor.Decision decision, Coop coop, Payment payment) {
        var transfer = Transfer.of(bank(coop.id()), payment.purpose().id(), payment.amount(), slips.today(coop), payment.memo())
            .with(payment.payee().party());
        return switch (ledger.post(decision, transfer)) {
            case Posting.Posted _ ->
                new Outcome.Done(sentence("ledger.pay.done", payment), "/money/transfers/" + transfer.id());
            case Posting.Refused refused -> new Outcome.Failed(refused.why());
        };
    }

    private Optional<Payment> read(CoopId coop, Map<String, String> terms, Map<String, Sentence> problems) {
        var payee = payee(coop, terms.getOrDefault("payee", ""), problems);
        var currency = coops.of(coop).currency();
        var amount = Money.typed(terms.getOrDefault("amount", ""), currency).filter(money -> money.minor() > 0);
        if (amount.isEmpty()) problems.put("amount", Sentence.of("ledger.enter.amount-unread", currency));
        var purpose = purpose(coop, terms.getOrDefault("purpose", ""));
        if (purpose.isEmpty()) problems.put("purpose", Sentence.of("ledger.enter.purpose-missing"));
        var memo = OneLine.of(terms.getOrDefault("memo", ""));
        if (memo.isEmpty()) problems.put("memo", Sentence.of("ledger.enter.memo-missing"));
        if (memo.length() > Transfer.LONGEST_MEMO) problems.put("memo", Sentence.of("ledger.refused.memo-too-long", Transfer.LONGEST_MEMO));
        if (!problems.isEmpty()) return Optional.empty();
        return Optional.of(new Payment(amount.get(), payee.get(), purpose.get(), memo));
    }

    private Optional<Parties.Found> payee(CoopId coop, String typed, Map<String, Sentence> problems) {
        return switch (parties.meant(coop, typed)) {
            case Parties.Found found -> Optional.of(found);
            case Parties.Unclear(var why) -> {
                problems.put("payee", why);
                yield Optional.empty();
            }
        };
    }

    private List<Sentence> obstacles(Coop coop, Payment payment) {
        var bank = books.holding(coop.id(), bank(coop.id())).orElseThrow();
        if (bank.account().limits().hold(bank.figure() - payment.amount().minor())) return List.of();
        return List.of(Sentence.of("ledger.pay.not-enough", bank.account().title(), bank.money()));
    }

    private Optional<Account> purpose(CoopId coop, String code) {
        return offered(coop).stream().filter(account -> account.code().equals(code)).findFirst();
    }

    private List<Choice> purposes(CoopId coop, Words words) {
        return offered(coop).stream().map(account -> Choice.of(account.code(), words.say(account.title()))).toList();
    }

    private List<Account> offered(CoopId coop) {
        var currency = coops.of(coop).currency();
        return Offer.purposes(Way.OUT, books.holdings(coop).stream().map(Holding::account)
            .filter(account -> account.unit().equals(currency)).toList());
    }

    private AccountId bank(CoopId coop) {
        return books.account(coop, Standard.BANK.code());
    }

    private static Sentence sentence(String key, Payment payment) {
        return Sentence.of(key, payment.amount(), payment.payee().name(), payment.purpose().title(), payment.memo());
    }
}
