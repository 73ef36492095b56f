package coop.toadlane.decisions;

import java.time.LocalDate;

/**
 * How many members of a class took part in the decisions of a quarter: counts over all of them, no names.
 *
 * @param quarter   its first day in the co-op's time zone
 * @param voters    how often somebody could vote
 * @param voted     how often somebody did so themselves
 * @param entrusted how often somebody spoke through a delegate
 * @param fewest    how many of the class could vote where they were fewest
 */
public record Turnout(LocalDate quarter, String memberClass, int decisions, int voters, int voted, int entrusted, int fewest) {}
