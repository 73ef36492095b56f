package coop.toadlane.record;

import org.jspecify.annotations.Nullable;

/** An account as a person reads it in a terminal. */
final class AccountText {

    private AccountText() {}

    static String of(Account account, boolean isKeyGiven) {
        return whatItIs(account) + (account.isGood() ? allIsWell(account, isKeyGiven) : whatIsWrong(account));
    }

    private static String whatItIs(Account account) {
        return """
            %s
              co-op     %s
              exported  %s
              rows      %d in %d tables
              entries   %d
              details   %d, and %d erased
              root      %s
              signed    %s
              by key    %s

            """.formatted(
                or(account.name(), "An export without a header"), or(account.coop(), "not told"), or(account.exportedAt(), "not told"),
                account.rows(), account.tables(), account.entries(), account.details(), account.erased(), account.root(),
                or(account.headAt(), "not told"), or(account.key(), "not told"));
    }

    private static String allIsWell(Account account, boolean isKeyGiven) {
        var ending = isKeyGiven
            ? "The key is the one you gave."
            : "Ask the co-op for its key, or compare it with an earlier export: a file can only prove that this key signed it.";
        var verdict = "All %d lines are as they were sealed, and every entry is where the signed root says.";
        return verdict.formatted(account.lines()) + "\n" + ending + "\n";
    }

    private static String whatIsWrong(Account account) {
        var text = new StringBuilder("This file is not as it was sealed:\n");
        account.findings().forEach(finding -> text.append("  ").append(finding.words()).append('\n'));
        var more = account.faults() - account.findings().size();
        if (more > 0) text.append("  and ").append(more).append(" more.\n");
        return text.toString();
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : Findings.plain(text);
    }
}
