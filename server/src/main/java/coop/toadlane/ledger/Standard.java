package coop.toadlane.ledger;

import coop.toadlane.membership.Pattern;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Unit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The accounts of the first charts, by kind of co-op, and those that stand between units; their names are words of ours. */
enum Standard {

    BANK(Kind.ASSET),
    CASH(Kind.ASSET),
    OWED_TO_US(Kind.ASSET),
    EQUIPMENT(Kind.ASSET),
    OWED_BY_US(Kind.LIABILITY),
    LOANS(Kind.LIABILITY),
    SHARES(Kind.EQUITY),
    OPENING(Kind.EQUITY),
    SALES(Kind.INCOME),
    DUES(Kind.INCOME),
    GRANTS(Kind.INCOME),
    OTHER_INCOME(Kind.INCOME),
    WAGES(Kind.EXPENSE),
    SUPPLIES(Kind.EXPENSE),
    RENT(Kind.EXPENSE),
    SERVICES(Kind.EXPENSE),
    OTHER_SPENDING(Kind.EXPENSE),
    STOCK(Kind.ASSET),
    BUILDING(Kind.ASSET),
    DEPOSITS(Kind.LIABILITY),
    MEMBER_CAPITAL(Kind.EQUITY),
    RESERVE(Kind.EQUITY),
    SOLIDARITY(Kind.EQUITY),
    HOUSING_CHARGES(Kind.INCOME),
    PLATFORM_FEES(Kind.INCOME),
    SOCIAL_CHARGES(Kind.EXPENSE),
    PURCHASES(Kind.EXPENSE),
    PAID_TO_GROWERS(Kind.EXPENSE),
    REBATES(Kind.EXPENSE),
    REPAIRS(Kind.EXPENSE),
    INSURANCE(Kind.EXPENSE),
    HOSTING(Kind.EXPENSE);

    /** What every co-op needs; an informal group neither employs nor borrows nor has shares. */
    private static final Set<Standard> BASIC = EnumSet.range(BANK, OTHER_SPENDING);
    private static final Set<Standard> NOT_INFORMAL = EnumSet.of(SHARES, LOANS, WAGES);

    private static final String EXCHANGE = "exchange-";

    private final Kind kind;

    Standard(Kind kind) {
        this.kind = kind;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean has(String code) {
        return Arrays.stream(values()).anyMatch(standard -> standard.code().equals(code)) || exchanged(code).isPresent();
    }

    static Sentence title(String code) {
        return exchanged(code).map(unit -> Sentence.of("ledger.account.exchange", unit))
            .orElseGet(() -> Sentence.of("ledger.account." + code));
    }

    /** The code of the account that stands between this unit and all others. */
    static String exchange(String unit) {
        return EXCHANGE + unit.toLowerCase(Locale.ROOT);
    }

    /** The unit that the account of this code is there to change. */
    static Optional<String> exchanged(String code) {
        if (!code.startsWith(EXCHANGE)) return Optional.empty();
        var unit = code.substring(EXCHANGE.length());
        return Stream.of(unit, unit.toUpperCase(Locale.ROOT), "kWh").filter(known -> exchange(known).equals(code))
            .filter(known -> Unit.of(known).isPresent()).findFirst();
    }

    /** The first chart of a kind of co-op, which then changes it as it likes. */
    static List<Account> chart(Pattern pattern, String currency) {
        var chart = EnumSet.copyOf(BASIC);
        if (pattern == Pattern.INFORMAL) chart.removeAll(NOT_INFORMAL);
        chart.addAll(own(pattern));
        return chart.stream().map(standard -> standard.account(currency)).toList();
    }

    private static Set<Standard> own(Pattern pattern) {
        return switch (pattern) {
            case WORKER -> EnumSet.of(MEMBER_CAPITAL, SOCIAL_CHARGES);
            case CONSUMER -> EnumSet.of(STOCK, PURCHASES, REBATES);
            case PRODUCER -> EnumSet.of(STOCK, PAID_TO_GROWERS, REBATES);
            case MULTI_STAKEHOLDER -> EnumSet.of(STOCK, PURCHASES, SOCIAL_CHARGES, REBATES);
            case HOUSING -> EnumSet.of(BUILDING, DEPOSITS, RESERVE, HOUSING_CHARGES, REPAIRS, INSURANCE);
            case PLATFORM -> EnumSet.of(PLATFORM_FEES, SOCIAL_CHARGES, HOSTING);
            case FEDERATION -> EnumSet.of(SOLIDARITY);
            case INFORMAL -> EnumSet.noneOf(Standard.class);
        };
    }

    private Account account(String currency) {
        return switch (this) {
            case BANK, CASH -> Account.money(code(), null, currency);
            case SHARES, LOANS, OWED_TO_US, OWED_BY_US, DEPOSITS, MEMBER_CAPITAL ->
                Account.of(code(), null, kind, currency).within(Limits.NO_OVERDRAFT);
            case EQUIPMENT, OPENING, SALES, DUES, GRANTS, OTHER_INCOME, WAGES, SUPPLIES, RENT, SERVICES, OTHER_SPENDING, STOCK, BUILDING,
                RESERVE, SOLIDARITY, HOUSING_CHARGES, PLATFORM_FEES, SOCIAL_CHARGES, PURCHASES, PAID_TO_GROWERS, REBATES, REPAIRS,
                INSURANCE, HOSTING ->
                Account.of(code(), null, kind, currency);
        };
    }
}
