package coop.toadlane.database;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is: in a PostgreSQL that is given by {@code database.url}, else in an embedded one in the folder {@code data}.
 * A given one needs two roles: {@code toadlane}, which owns nothing, and an owner of the database.
 */
@ConfigurationProperties("toadlane")
public record DatabaseSettings(@DefaultValue("data") Path data, @DefaultValue Server database) {

    public record Server(@Nullable String url, @DefaultValue("") String password,
            @DefaultValue("toadlane_owner") String owner, @DefaultValue("") String ownerPassword,
            @DefaultValue("20") int connections) {

        @Override
        public String toString() {
            return "Server[" + url + "]";
        }
    }

    Postgres open() {
        if (database.url() == null || database.url().isBlank())
            return new DataFolder(data.toAbsolutePath().normalize()).open(List.of());
        var program = new Login(database.url(), Postgres.PROGRAM, database.password());
        Roles.checkHeldBack(program);
        return new Postgres.Given(new Login(database.url(), database.owner(), database.ownerPassword()), program);
    }
}
