package coop.toadlane.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link CrashWriter} in a program of its own, seen from outside. */
final class Writer implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private Writer(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static Writer start(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Writer(new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
            System.getProperty("java.class.path"), CrashWriter.class.getName(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The rows that were there when it started. */
    List<Long> found() throws IOException {
        var rows = new ArrayList<Long>();
        for (var line = said.readLine(); !CrashWriter.READY.equals(line); line = said.readLine()) {
            if (line == null) throw new AssertionError("It did not start");
            rows.add(Long.valueOf(line));
        }
        return rows;
    }

    List<Long> acknowledged(int count) throws IOException {
        var rows = new ArrayList<Long>();
        while (rows.size() < count) rows.add(Long.valueOf(said.readLine()));
        return rows;
    }

    /** What it still said before it was killed. The last line may be cut off, and then says nothing. */
    List<Long> rest() throws IOException {
        return said.lines().filter(line -> line.length() == CrashWriter.DIGITS).map(Long::valueOf).toList();
    }

    boolean endedWithin(long time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    /** By its handle: the process itself would close the pipe, and with it what was said last. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
