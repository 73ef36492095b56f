package coop.toadlane;

import coop.toadlane.database.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What whoever runs {@code serve} has set, in the environment or in one file; docs/configure.md describes each. */
final class Settings {

    static final String FILE = Setting.PREFIX + "CONFIG";

    static final List<Setting> ALL = List.of(
        Setting.text("data"),
        Setting.number("port", 0, 65_535).as("server.port"),
        Setting.text("address").as("server.address"),
        Setting.pattern("base-url", "https?://[^/\\s]+", "be an address such as https://coops.example, with nothing after the host"),
        Setting.pattern("trusted-proxies", "\\S+", "be a regular expression of addresses").as("server.tomcat.remoteip.internal-proxies"),
        Setting.secret("metrics-token", 16),
        Setting.pattern("database.url", "jdbc:postgresql://\\S+", "be an address such as jdbc:postgresql://db.example/toadlane"),
        Setting.text("database.password"),
        Setting.text("database.owner"),
        Setting.text("database.owner-password"),
        Setting.number("database.connections", 2, 1_000),
        Setting.text("mail.from"),
        Setting.text("smtp.host").as("spring.mail.host"),
        Setting.number("smtp.port", 1, 65_535).as("spring.mail.port"),
        Setting.text("smtp.user").as("spring.mail.username"),
        Setting.text("smtp.password").as("spring.mail.password"),
        Setting.pattern("smtp.starttls", "true|false", "be true or false").as("spring.mail.properties.mail.smtp.starttls.required"),
        Setting.pattern("mail.replies.address", "[^\\s@+]{1,24}@[^\\s@]+",
            "be an address such as reply@coops.example, with at most 24 characters before the @ and no +"),
        Setting.text("mail.replies.host"),
        Setting.number("mail.replies.port", 1, 65_535),
        Setting.text("mail.replies.user"),
        Setting.text("mail.replies.password"),
        Setting.pattern("mail.replies.tls", "true|false", "be true or false"),
        Setting.pattern("oidc.issuer", "https?://\\S+", "be the address of the provider"),
        Setting.text("oidc.client-id"),
        Setting.text("oidc.client-secret"),
        Setting.text("oidc.name"));

    private Settings() {}

    /** As Spring properties. What stands in the environment wins over the file. */
    static Map<String, String> read(Map<String, String> environment, @Nullable Path file) {
        var properties = new LinkedHashMap<String, String>();
        if (file != null) file(file).forEach((key, value) ->
            put(properties, ALL.stream().filter(setting -> setting.key().equals(key)).findFirst()
                .orElseThrow(() -> unknown(key, file.toString(), ALL.stream().map(Setting::key).toList())), key, value));
        environment.forEach((name, value) -> {
            if (!name.startsWith(Setting.PREFIX) || name.equals(FILE)) return;
            put(properties, ALL.stream().filter(setting -> setting.variable().equals(name)).findFirst()
                .orElseThrow(() -> unknown(name, "the environment", ALL.stream().map(Setting::variable).toList())), name, value);
        });
        return properties;
    }

    private static void put(Map<String, String> properties, Setting setting, String name, String value) {
        if (value.isBlank()) return;
        if (!setting.fits().test(value.strip())) throw new CannotStart("The setting " + name + " must " + setting.must() + ".");
        properties.put(setting.property(), value.strip());
    }

    private static Map<String, String> file(Path file) {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("The settings in " + file + " cannot be read: " + e);
        }
        var settings = new LinkedHashMap<String, String>();
        read.forEach((key, value) -> settings.put(key.toString(), value.toString()));
        return settings;
    }

    private static CannotStart unknown(String name, String where, List<String> known) {
        return new CannotStart("There is no setting " + name + " (in " + where + "). Did you mean " + Nearest.to(name, known)
            + "? docs/configure.md lists them all.");
    }
}
