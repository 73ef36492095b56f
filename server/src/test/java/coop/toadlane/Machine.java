package coop.toadlane;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A machine with nothing on it but the tools of every system, a checkout, and what a test adds. */
final class Machine {

    private static final List<String> TOOLS = List.of("sh", "awk", "cat", "date", "dirname", "find", "head", "id", "kill", "mkdir",
        "mv", "nice", "readlink", "rm", "sed", "sleep", "tail", "touch");
    private static final Instant LONG_AGO = Instant.parse("2026-11-01T00:00:00Z");

    /** How a command ended and all that it said. */
    record Run(int code, String said) {}

    private final Path folder;
    private final Path checkout;
    private String javaHome = "";

    private Machine(Path folder) {
        this.folder = folder;
        this.checkout = folder.resolve("checkout");
    }

    static Machine in(Path folder) throws IOException {
        var machine = new Machine(folder);
        Files.createDirectories(folder.resolve("bin"));
        for (var tool : TOOLS) machine.withSystemTool(tool);
        Files.createDirectories(machine.checkout.resolve("server/src/main/java"));
        Files.copy(Path.of("../toadlane"), machine.checkout.resolve("toadlane"), StandardCopyOption.COPY_ATTRIBUTES);
        for (var file : List.of("pom.xml", "server/pom.xml", "server/src/main/java/ToadLane.java"))
            Files.createFile(machine.checkout.resolve(file));
        try (var files = Files.walk(machine.checkout)) {
            for (var file : files.toList()) Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        }
        return machine;
    }

    private void withSystemTool(String tool) throws IOException {
        var found = Stream.of("/bin", "/usr/bin").map(place -> Path.of(place, tool)).filter(Files::isExecutable).findFirst();
        if (found.isPresent()) withTool(tool, "exec " + found.get() + " \"$@\"");
    }

    Machine withTool(String name, String script) throws IOException {
        return executable(folder.resolve("bin").resolve(name), script);
    }

    Machine withMaven(String script) throws IOException {
        return withTool("mvn", "cd '" + checkout + "'\n" + script);
    }

    /** Its java says who runs what; if it is to keep a cache, it keeps that. */
    Machine withJdk(String name, int version) throws IOException {
        var home = Files.createDirectories(folder.resolve("jdks").resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Tests\"\nJAVA_VERSION=\"%d.0.1\"\n".formatted(version));
        executable(home.resolve("bin/javac"), "");
        return executable(home.resolve("bin/java"), """
            case $1 in -XX:AOTCacheOutput=*) echo learnt >"${1#*=}" ;; esac
            echo %s runs "$@\"""".formatted(name));
    }

    Machine withoutCache(String name) throws IOException {
        return executable(folder.resolve("jdks").resolve(name).resolve("bin/java"), """
            case $1 in -XX:AOTCacheOutput=*) exit 1 ;; esac
            echo %s runs "$@\"""".formatted(name));
    }

    Machine withJavaHome(String name) {
        javaHome = folder.resolve("jdks").resolve(name).toString();
        return this;
    }

    Machine built() throws IOException {
        Files.createFile(Files.createDirectories(checkout.resolve("server/target/app")).resolveSibling("toadlane.jar"));
        Files.createFile(Files.createDirectories(checkout.resolve("target")).resolve("built"));
        return this;
    }

    void waitUntilRehearsed() throws IOException {
        while (true) {
            try (var files = Files.list(checkout.resolve("server/target/app"))) {
                if (files.anyMatch(file -> file.toString().endsWith(".aot"))) return;
            }
        }
    }

    Machine withChangedSource() throws IOException {
        var after = Files.getLastModifiedTime(checkout.resolve("target/built")).toInstant().plusSeconds(1);
        Files.setLastModifiedTime(checkout.resolve("server/src/main/java/ToadLane.java"), FileTime.from(after));
        return this;
    }

    Run run(String... words) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(checkout.resolve("toadlane").toString()), Stream.of(words)).toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("JDK_FOLDERS", folder.resolve("jdks") + "/*");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private Machine executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return this;
    }
}
