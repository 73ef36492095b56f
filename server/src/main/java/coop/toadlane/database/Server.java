package coop.toadlane.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * PostgreSQL as a child of this program. It holds the reading end of a pipe whose writing end only we have: when we end,
 * by whatever cause, the pipe closes and it stops. Settings are PostgreSQL's durable ones.
 */
final class Server implements AutoCloseable {

    /**
     * Starts the server, waits at the pipe beside it, and stops it fast when the pipe closes. The server gets a process group
     * of its own: Ctrl-C in a terminal is for the program, which stops it last.
     */
    private static final String STOP_WITH_PARENT = """
            trap '' INT
            exec 3<&0
            if command -v setsid >/dev/null; then set -- setsid "$@"; else set -- perl -e 'setpgrp; exec @ARGV' "$@"; fi
            "$@" </dev/null 3<&- &
            server=$!
            (cat <&3 >/dev/null; kill -INT $server 2>/dev/null) &
            exec 3<&-
            wait $server
            """;
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Server start(Path programs, Path data, Path log, List<String> settings) throws IOException {
        stopOrphan(PidFile.in(data));
        var port = freePort();
        var command = new ArrayList<>(List.of("sh", "-c", STOP_WITH_PARENT, "postgresql"));
        command.addAll(RunAs.choose(data).command(List.of(programs.resolve("bin/postgres").toString(), "-D", data.toString())));
        settings(port, settings).forEach(setting -> command.addAll(List.of("-c", setting)));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        var server = new Server(process, port);
        server.awaitReady(PidFile.in(data), log);
        return server;
    }

    private static List<String> settings(int port, List<String> more) {
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1", "port=" + port, "unix_socket_directories=",
                "fsync=on", "synchronous_commit=on", "full_page_writes=on",
                "max_connections=100", "shared_buffers=256MB", "jit=off",
                "timezone=UTC", "log_timezone=UTC", "log_line_prefix=%m [%p] "));
        settings.addAll(more);
        return settings;
    }

    int port() {
        return port;
    }

    /** A server whose program was killed is already stopping. One that does not is told to. */
    private static void stopOrphan(PidFile file) throws IOException {
        var orphan = file.server();
        if (orphan.isEmpty()) return;
        await(orphan.get(), Duration.ofSeconds(5));
        if (orphan.get().isAlive()) orphan.get().destroy();
        await(orphan.get(), LONGEST_STOP);
        if (orphan.get().isAlive())
            throw new CannotStart("A database server (process " + orphan.get().pid() + ") holds the data folder and does not stop.");
    }

    private static void await(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(PidFile file, Path log) throws IOException {
        var giveUp = System.nanoTime() + LONGEST_START.toNanos();
        while (!file.ready(port)) {
            if (ended(20)) throw new CannotStart("The embedded database did not start:\n" + lastLines(log));
            if (System.nanoTime() > giveUp) {
                close();
                throw new CannotStart("The embedded database was not ready in " + LONGEST_START.toMinutes() + " minutes; see " + log);
            }
        }
    }

    private boolean ended(int millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database starts", e);
        }
    }

    private static String lastLines(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(process.toHandle(), LONGEST_STOP);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
