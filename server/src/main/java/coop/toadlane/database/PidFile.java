package coop.toadlane.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL writes about itself into its data folder: the process on line 1, its port on line 4, its state on line 8
 * (PostgreSQL source, miscadmin.h, LOCK_FILE_LINE_*).
 */
record PidFile(Path file) {

    static PidFile in(Path data) {
        return new PidFile(data.resolve("postmaster.pid"));
    }

    /** A server that was killed leaves its file behind, and that says ready too: so it must be the one on this port. */
    boolean ready(int port) throws IOException {
        var lines = lines();
        return lines.size() >= 8 && lines.get(7).strip().equals("ready")
                && lines.get(3).strip().equals(Integer.toString(port)) && server().isPresent();
    }

    /** The server that wrote this file, if it still lives; after a crash the number may belong to somebody else by now. */
    Optional<ProcessHandle> server() throws IOException {
        var lines = lines();
        if (lines.isEmpty() || lines.getFirst().isBlank()) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().map(command -> command.endsWith("postgres")).orElse(true));
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
