package coop.toadlane.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code journal FILE [--balances [--by-commodity]]}: reads a journal in hledger's format. 0: read whole; 1: lines were refused;
 * 2: could not look.
 */
public final class JournalCommand {

    private static final int GOOD = 0;
    private static final int REFUSED = 1;
    private static final int NOT_READ = 2;
    private static final long LARGEST_FILE = 200_000_000;

    private record Wish(Path file, boolean isBalances, boolean isByCommodity) {}

    private JournalCommand() {}

    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            var wish = read(arguments);
            if (Files.size(wish.file()) > LARGEST_FILE) throw new IOException("it is larger than " + LARGEST_FILE + " bytes");
            var journal = Journal.of(Files.readAllLines(wish.file()), Year.now(Clock.systemUTC()).getValue());
            journal.refusals().forEach(refusal -> err.println(wish.file() + " " + refusal));
            if (!journal.refusals().isEmpty()) return REFUSED;
            if (wish.isByCommodity()) out.print(byCommodity(journal));
            else if (wish.isBalances()) out.print(balances(journal));
            else out.println(journal.entries() + " entries, all read, all balanced.");
            return GOOD;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println("Usage: journal FILE [--balances [--by-commodity]]");
        } catch (CharacterCodingException e) {
            err.println("Cannot read the file: it is not UTF-8");
        } catch (IOException e) {
            err.println("Cannot read the file: " + e.getMessage());
        }
        return NOT_READ;
    }

    /** As {@code hledger balance --flat --no-total --output-format csv} prints it: a line for each account. */
    static String balances(Journal journal) {
        var amounts = journal.balances().stream().collect(Collectors.groupingBy(
            Balance::account, LinkedHashMap::new, Collectors.mapping(Balance::written, Collectors.joining(", "))));
        var csv = new StringBuilder("\"account\",\"balance\"\n");
        amounts.forEach((account, amount) -> csv.append(quoted(account)).append(',').append(quoted(amount)).append('\n'));
        return csv.toString();
    }

    /** A line for each account and commodity, the quantity as a plain number. */
    static String byCommodity(Journal journal) {
        return journal.balances().stream()
            .map(balance -> quoted(balance.account()) + "," + quoted(balance.commodity()) + "," + balance.quantity().toPlainString() + "\n")
            .collect(Collectors.joining("", "account,commodity,balance\n", ""));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static Wish read(String[] arguments) {
        var options = List.of(arguments).stream().filter(argument -> argument.startsWith("--")).toList();
        var files = List.of(arguments).stream().filter(argument -> !argument.startsWith("--")).toList();
        for (var option : options)
            if (!List.of("--balances", "--by-commodity").contains(option))
                throw new IllegalArgumentException("There is no option " + option);
        if (files.size() != 1) throw new IllegalArgumentException(files.isEmpty() ? "Give the journal to read" : "Give one journal");
        return new Wish(Path.of(files.getFirst()), options.contains("--balances"), options.contains("--by-commodity"));
    }
}
