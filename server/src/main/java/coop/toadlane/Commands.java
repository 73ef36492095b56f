package coop.toadlane;

import coop.toadlane.counting.Count;
import coop.toadlane.journal.JournalCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/** The words that the program understands. */
@Command(name = "toadlane", header = "Toad Lane: the shared infrastructure that co-ops run on.",
    synopsisSubcommandLabel = "COMMAND", versionProvider = Version.class,
    subcommands = {Demo.class, Serve.class, ExportCommand.class, AuditCommand.class, BenchCommand.class, Version.class,
        HelpCommand.class, Rehearse.class, Promise.class},
    footer = {"", "Besides, ./toadlane test tests everything, and ./toadlane help COMMAND tells more."})
final class Commands {

    private Commands() {}

    static CommandLine line() {
        return new CommandLine(new Commands())
            .addSubcommand(Handed.command("count", "Counts the votes in a file, in Pabulib's format for instance.", Count::run))
            .addSubcommand(Handed.command("verify", "Checks an export, or the ballots of a secret decision, offline.", VerifyCommand::run))
            .addSubcommand(Handed.command("journal", "Reads books kept in hledger's format, and tells their balances.",
                JournalCommand::run))
            .setExecutionExceptionHandler(Commands::refuse);
    }

    private static int refuse(Exception failure, CommandLine line, ParseResult words) {
        line.getErr().println(StartFailure.reason(failure));
        return line.getCommandSpec().exitCodeOnExecutionException();
    }
}
