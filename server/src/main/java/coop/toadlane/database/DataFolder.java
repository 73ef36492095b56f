package coop.toadlane.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The embedded database's place on disk: its files, its programs, its log and its passwords. */
record DataFolder(Path folder) {

    private static final long LONGEST_LOG = 20_000_000;

    /** Starts the database kept here, making it first if there is none. The folder must be locked. */
    Postgres open(List<String> settings) {
        try {
            var programs = Binaries.unpack(folder);
            var secrets = Secrets.keptIn(folder.resolve("database.secret"));
            if (!isMade()) make(programs, secrets);
            refuseOtherMajor();
            var server = Server.start(programs, database(), log(), settings);
            try {
                return Roles.prepare(server, secrets);
            } catch (RuntimeException e) {
                server.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    boolean isMade() {
        return Files.exists(database());
    }

    private Path database() {
        return folder.resolve("database");
    }

    private Path log() throws IOException {
        var log = folder.resolve("database.log");
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG)
            Files.move(log, folder.resolve("database.log.1"), StandardCopyOption.REPLACE_EXISTING);
        return log;
    }

    private void refuseOtherMajor() throws IOException {
        var major = Files.readString(database().resolve("PG_VERSION")).strip();
        if (!major.equals(Binaries.MAJOR))
            throw new CannotStart("The data in " + folder + " belongs to PostgreSQL " + major + "; this Toad Lane brings "
                    + Binaries.MAJOR + ". Use the Toad Lane that wrote it, or import an export of it.");
    }

    /** Made aside and then renamed: a start that is cut off leaves no half database behind. */
    private void make(Path programs, Secrets secrets) throws IOException {
        var making = Files.createTempDirectory(folder, "making-");
        Files.createDirectory(making.resolve("database"));
        Files.writeString(making.resolve("password"), secrets.owner());
        var command = new ArrayList<>(RunAs.choose(making).command(List.of(programs.resolve("bin/initdb").toString(),
                "-D", making.resolve("database").toString(), "-U", Roles.OWNER, "--pwfile=" + making.resolve("password"),
                "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
                "--no-instructions")));
        var output = folder.resolve("database.log");
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile())).start();
        try {
            if (process.waitFor() != 0) throw new CannotStart("The embedded database could not be made; see " + output);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while making the database", e);
        }
        Files.delete(making.resolve("password"));
        Files.move(making.resolve("database"), database());
        Files.delete(making);
    }
}
