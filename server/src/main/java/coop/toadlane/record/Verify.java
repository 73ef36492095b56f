package coop.toadlane.record;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code verify FILE [--key HEX] [--json]}: checks an export offline. 0: all is as it was sealed; 1: it is not; 2: could not look. */
public final class Verify {

    private static final int GOOD = 0;
    private static final int FAULTY = 1;
    private static final int NOT_CHECKED = 2;

    private record Wish(Path file, @Nullable String key, boolean isJson) {}

    private Verify() {}

    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            var wish = read(arguments);
            try (var file = Files.newInputStream(wish.file())) {
                var account = Inspection.of(file, wish.key());
                out.print(wish.isJson() ? json(account) : AccountText.of(account, wish.key() != null));
                return account.isGood() ? GOOD : FAULTY;
            }
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println("Usage: verify FILE [--key HEX] [--json]");
        } catch (IOException e) {
            err.println("Cannot read the file: " + e.getMessage());
        }
        return NOT_CHECKED;
    }

    private static String json(Account account) {
        return new JsonMapper().writeValueAsString(account) + "\n";
    }

    private static Wish read(String[] arguments) {
        var files = new ArrayList<String>();
        String key = null;
        var isJson = false;
        for (var i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--json" -> isJson = true;
                case "--key" -> key = key(++i < arguments.length ? arguments[i] : "");
                case String option when option.startsWith("--") -> throw new IllegalArgumentException("There is no option " + option);
                case String file -> files.add(file);
            }
        }
        if (files.isEmpty()) throw new IllegalArgumentException("Give the file to verify");
        if (files.size() > 1) throw new IllegalArgumentException("Give one file");
        return new Wish(Path.of(files.getFirst()), key, isJson);
    }

    private static String key(String hex) {
        return VerifyingKey.parse(hex.toLowerCase(Locale.ROOT)).hex();
    }
}
