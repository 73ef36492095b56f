package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import java.time.LocalDate;
import java.util.Locale;

/** How other programs write books as plain text. */
public enum PlainText {

    HLEDGER("journal") {
        @Override
        String opening(Account account) {
            return "account " + name(account) + "\n";
        }

        @Override
        String entry(Transfer transfer, Account from, Account to) {
            return "%s (%s) %s\n    %s  %s\n    %s  %s\n".formatted(
                transfer.on(), transfer.id(), transfer.memo().replace(';', ',').strip(),
                name(to), amount(transfer.amount(), transfer.unit()), name(from), amount(-transfer.amount(), transfer.unit()));
        }

        @Override
        String holding(LocalDate day, Account account, long balance) {
            return "%s balance\n    %s  %s = %s\n".formatted(
                day, name(account), amount(0, account.unit()), amount(balance, account.unit()));
        }

        @Override
        String name(Account account) {
            return root(account.kind()) + ":" + account.code();
        }

        @Override
        String commodity(String unit) {
            return unit.matches("[A-Za-z]+") ? unit : '"' + unit + '"';
        }
    },

    BEANCOUNT("beancount") {
        @Override
        String opening(Account account) {
            return "%s open %s %s\n".formatted(Transfer.FIRST_DAY, name(account), commodity(account.unit()));
        }

        @Override
        String entry(Transfer transfer, Account from, Account to) {
            return "%s * \"%s\"\n  id: \"%s\"\n  %s  %s\n  %s  %s\n".formatted(
                transfer.on(), transfer.memo().replace("\\", "\\\\").replace("\"", "\\\""), transfer.id(),
                name(to), amount(transfer.amount(), transfer.unit()), name(from), amount(-transfer.amount(), transfer.unit()));
        }

        /** What it holds at the beginning of the day after. */
        @Override
        String holding(LocalDate day, Account account, long balance) {
            return "%s balance %s  %s\n".formatted(day.plusDays(1), name(account), amount(balance, account.unit()));
        }

        @Override
        String name(Account account) {
            return capital(root(account.kind())) + ":" + capital(account.code());
        }

        @Override
        String commodity(String unit) {
            return unit.toUpperCase(Locale.ROOT);
        }
    };

    private final String ending;

    PlainText(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }

    abstract String opening(Account account);

    abstract String entry(Transfer transfer, Account from, Account to);

    /** What an account holds at the end of a day, so that the reading program checks itself. */
    abstract String holding(LocalDate day, Account account, long balance);

    abstract String name(Account account);

    private static String root(Kind kind) {
        return switch (kind) {
            case ASSET -> "assets";
            case LIABILITY -> "liabilities";
            case EQUITY -> "equity";
            case INCOME -> "income";
            case EXPENSE -> "expenses";
        };
    }

    abstract String commodity(String unit);

    String amount(long minor, String unit) {
        return new Money(minor, unit).plain() + " " + commodity(unit);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
