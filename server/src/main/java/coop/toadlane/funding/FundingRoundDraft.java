package coop.toadlane.funding;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.ui.Money;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round as it is typed.
 *
 * @param method     by which the votes are counted, which also says what kind of round it is
 * @param fund       the code of the account that pays
 * @param purpose    the code of the account that it is spent on
 * @param isPublic   whether strangers may read its ideas and what became of them
 */
public record FundingRoundDraft(
        String title, String text, String method, String budget, String fund, String purpose, String ideasUntil, String votingDays,
        String deliverBy, boolean isPublic) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 10_000;

    private static final EnumSet<BallotKind> KINDS = EnumSet.of(BallotKind.BUDGET, BallotKind.CREDITS, BallotKind.ALLOCATION);

    public FundingRoundDraft {
        title = title.strip().replaceAll("\\s+", " ");
        text = text.strip();
    }

    static FundingRoundDraft of(Map<String, String> sent) {
        return new FundingRoundDraft(
            sent.getOrDefault("title", ""), sent.getOrDefault("text", ""), sent.getOrDefault("method", Method.EQUAL_SHARES.name()),
            sent.getOrDefault("budget", ""), sent.getOrDefault("fund", ""), sent.getOrDefault("purpose", ""),
            sent.getOrDefault("ideasUntil", "").strip(), sent.getOrDefault("votingDays", "14").strip(),
            sent.getOrDefault("deliverBy", "").strip(), sent.getOrDefault("isPublic", "").equals("yes"));
    }

    /** Those that give money to projects. */
    static List<Method> methods() {
        return Arrays.stream(Method.values()).filter(method -> KINDS.contains(method.kind())).toList();
    }

    Optional<Method> counted() {
        return methods().stream().filter(known -> known.name().equals(method)).findFirst();
    }

    Optional<Money> money(String currency) {
        return Money.typed(budget, currency).filter(amount -> amount.minor() > 0);
    }

    Optional<Integer> days() {
        return votingDays.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(votingDays)) : Optional.empty();
    }
}
