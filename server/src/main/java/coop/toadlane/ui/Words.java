package coop.toadlane.ui;

import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Speaks one reader's language: words, numbers, money, dates and times of day, in their time zone. */
public record Words(Dictionary dictionary, Locale language, ZoneId zone) {

    private static final char MINUS = '\u2212';

    public String say(String key, Object... arguments) {
        for (var i = 0; i < arguments.length; i++) arguments[i] = spoken(arguments[i]);
        return dictionary.say(language, key, arguments);
    }

    public String say(Sentence sentence) {
        return say(sentence.key(), sentence.arguments().toArray());
    }

    /** For words with named arguments, {@code {who} paid {amount}}: asks for each argument by its name. */
    public String tell(String key, Function<String, @Nullable Object> named) {
        return dictionary.tell(language, key, name -> spoken(named.apply(name)));
    }

    public boolean knows(String key) {
        return dictionary.knows(key);
    }

    public String money(Money money) {
        var unit = Unit.ofAmount(money.currency());
        var amount = BigDecimal.valueOf(money.minor(), unit.decimals());
        var numbers = dictionary.numbers(language);
        var said = unit.isCurrency()
            ? numbers.unit(Currency.getInstance(unit.code())).format(amount).toString()
            : numbers.precision(Precision.fixedFraction(unit.decimals())).format(amount) + "\u00a0" + unit.sign();
        return said.replace('-', MINUS);
    }

    public String number(long number) {
        return dictionary.numbers(language).format(number).toString();
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
    }

    public String date(Instant at) {
        return date(at.atZone(zone).toLocalDate());
    }

    public String dateTime(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(language)
            .format(at.atZone(zone));
    }

    public String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language).format(at.atZone(zone));
    }

    private Object spoken(@Nullable Object argument) {
        return switch (argument) {
            case Sentence sentence -> say(sentence);
            case LocalDate date -> date(date);
            case Instant at -> dateTime(at);
            case Money money -> money(money);
            case null -> "";
            default -> argument;
        };
    }
}
