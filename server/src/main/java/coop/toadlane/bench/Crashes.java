package coop.toadlane.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts the program, lets it post, and kills it or its database, as an unlucky machine would: at any moment, again and again.
 * Each start is told what was promised before, and says what of it is not so.
 */
public final class Crashes {

    public static final String READY = "ready";
    public static final String BROKEN = "broken: ";

    private static final int ID = 36;
    private static final int MOST_TRANSFERS = 1_000;

    /** How often the plug was pulled, how many transfers had been promised by then, and what is not as it was promised. */
    public record Seen(int crashes, int promised, List<String> broken) implements Results {

        public Seen {
            broken = List.copyOf(broken);
        }

        @Override
        public boolean isGood() {
            return broken.isEmpty();
        }

        @Override
        public String text() {
            var kept = "After %d crashes all of %d promised transfers are there once, and the books balance.".formatted(crashes, promised);
            return isGood() ? kept : String.join(System.lineSeparator(), broken);
        }

        @Override
        public String json() {
            var all = new LinkedHashMap<String, Object>();
            all.put("benchmark", "crash");
            all.put("crashes", crashes);
            all.put("promised", promised);
            all.put("broken", broken);
            return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
        }
    }

    private final List<String> program;
    private final Path folder;
    private final Random chance;
    private final Set<String> promised = new LinkedHashSet<>();
    private final List<String> broken = new ArrayList<>();

    /** {@code program} is how to start it, to which the folder and the list of what was promised are added. */
    public Crashes(List<String> program, Path folder, long seed) {
        this.program = List.copyOf(program);
        this.folder = folder;
        this.chance = new Random(seed);
    }

    public Seen happen(int times) throws IOException, InterruptedException {
        for (var crash = 0; crash < times; crash++) live(1 + chance.nextInt(MOST_TRANSFERS), crash % 2 == 1);
        live(0, false);
        database().ifPresent(server -> server.onExit().join());
        return new Seen(times, promised.size(), broken);
    }

    private void live(int transfers, boolean databaseFirst) throws IOException, InterruptedException {
        var list = Files.write(folder.resolve("promised"), promised);
        var command = new ArrayList<>(program);
        command.addAll(List.of(folder.resolve("data").toString(), list.toString()));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader()) {
            awaitReady(said);
            said.lines().limit(transfers).forEach(promised::add);
            if (databaseFirst) database().ifPresent(ProcessHandle::destroyForcibly);
            process.toHandle().destroyForcibly();
            process.waitFor();
            said.lines().filter(line -> line.length() == ID).forEach(promised::add);
        } finally {
            process.destroyForcibly();
        }
    }

    private void awaitReady(BufferedReader said) throws IOException {
        for (var line = said.readLine(); !READY.equals(line); line = said.readLine()) {
            if (line == null) throw new IllegalStateException("The program did not start");
            if (line.startsWith(BROKEN)) broken.add(line.substring(BROKEN.length()));
        }
    }

    /** By the file in which it says who it is. */
    private Optional<ProcessHandle> database() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("data/database/postmaster.pid")).getFirst()));
    }
}
