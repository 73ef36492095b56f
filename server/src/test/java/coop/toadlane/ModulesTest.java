package coop.toadlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private static final Path PAGE = Path.of("../docs/modules.md");

    private final ApplicationModules modules = ApplicationModules.of(ToadLane.class);

    @Test
    void calls_go_down_and_never_in_a_circle() {
        modules.verify();
    }

    /** Writes the page anew when it is not true any more, and fails once, so that the change is seen and committed. */
    @Test
    void the_page_of_modules_says_who_calls_whom() throws IOException {
        var told = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        var page = page();
        if (!told.equals(page)) Files.writeString(PAGE, page);
        assertThat(told).as("docs/modules.md was written anew: commit it").isEqualTo(page);
    }

    private String page() {
        return modules.stream().sorted(Comparator.comparing(ModulesTest::name)).map(this::line).collect(Collectors.joining("", """
            # Modules

            Written by `ModulesTest`, which also fails when a call goes up or round in a circle. What a module is for stands in its
            `package-info.java` and in [ARCHITECTURE.md](../ARCHITECTURE.md).

            | module | calls |
            |---|---|
            """, ""));
    }

    private String line(ApplicationModule module) {
        var called = module.getDirectDependencies(modules).uniqueModules().map(ModulesTest::name).sorted().distinct()
            .map("`%s`"::formatted).collect(Collectors.joining(" "));
        return "| `%s` | %s |\n".formatted(name(module), called.isEmpty() ? "–" : called);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
