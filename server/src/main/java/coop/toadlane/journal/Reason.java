package coop.toadlane.journal;

import java.util.List;
import java.util.Locale;

/** Why a line of a journal is refused: by name, for pages in any language, and in English for a terminal. */
public enum Reason {

    INCLUDE("other files are not read; put all into one"),
    NOT_SAID("“{0}” is nothing that a journal says"),
    ALIAS_UNCLEAR("an alias is written OLD = NEW"),
    ALIAS_BY_PATTERN("an alias by pattern is not read; write the names out"),
    NOTHING_TO_END("nothing began that “end {0}” could end"),
    NOTHING_APPLIED("no account was applied that could end here"),
    NO_YEAR("there is no year {0}"),
    NO_DAY("there is no day {0}"),
    DECIMAL_MARK("the decimal mark is . or ,"),
    NO_HEADER("an entry begins with its day"),
    NO_ENTRY("an indented line belongs to no entry"),
    NO_ACCOUNT("no account in “{0}”"),
    ACCOUNT_NAMELESS("a posting names its account"),
    NO_AMOUNT("no amount in “{0}”"),
    BEHIND_AMOUNT("cannot read “{0}” behind the amount"),
    BRACKET_OPEN("a bracket is not closed"),
    AMOUNT_TOO_LONG("an amount is longer than {0} characters"),
    NUMBER_UNREAD("cannot read the number {0}"),
    EXPONENT_TOO_LARGE("an exponent of {0} is too large"),
    TWO_LEFT_OUT("only one amount of an entry can be left out"),
    UNBALANCED("the entry does not add up to nothing; left over is {0}"),
    NOT_HELD("{0} does not hold what is said; missing is {1}");

    private final String english;

    Reason(String english) {
        this.english = english;
    }

    /** As words are named: {@code no-day}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String english(List<String> about) {
        var told = english;
        for (var place = about.size() - 1; place >= 0; place--) told = told.replace("{" + place + "}", about.get(place));
        return told;
    }
}
