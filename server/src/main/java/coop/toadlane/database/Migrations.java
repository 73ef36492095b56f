package coop.toadlane.database;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings each module's schema up to this version, lowest floor first. A schema newer than the program is left alone. */
public final class Migrations {

    /** Modules with tables, in the order in which they may rely on each other's. */
    static final List<String> MODULES =
            List.of(
                    "actor", "ui", "mail", "identity", "record", "membership", "joining", "circles", "replies", "discussion", "ledger",
                    "books", "urn", "delegation", "decisions", "proposing", "funding", "topics", "opinions", "rounds", "meetings",
                    "digest", "story");

    private Migrations() {}

    public static void run(Login owner) {
        var modules = MODULES.stream().filter(Migrations::hasAny).toList();
        var fingerprint = Fingerprint.ofThisProgram();
        if (fingerprint.isOn(owner, modules)) return;
        var flyways = modules.stream().map(module -> flyway(module, owner)).toList();
        flyways.forEach(Migrations::refuseNewer);
        flyways.forEach(Flyway::migrate);
        fingerprint.putOn(owner, modules);
    }

    private static boolean hasAny(String module) {
        return Migrations.class.getResource("/db/migration/" + module) != null;
    }

    private static Flyway flyway(String module, Login owner) {
        return Flyway.configure()
                .dataSource(owner.url(), owner.role(), owner.password())
                .locations("classpath:db/migration/" + module)
                .defaultSchema("public").createSchemas(false)
                .table("migration_" + module)
                .baselineOnMigrate(true).baselineVersion("0")
                .load();
    }

    private static void refuseNewer(Flyway flyway) {
        var newer = Arrays.stream(flyway.info().applied()).filter(Migrations::isFuture).findFirst();
        newer.ifPresent(migration -> {
            throw new CannotStart("This database was written by a newer Toad Lane (" + migration.getScript()
                    + "). Start that one; nothing was changed.");
        });
        try {
            flyway.validate();
        } catch (FlywayValidateException e) {
            if (flyway.info().pending().length == 0)
                throw new CannotStart("This database does not fit this Toad Lane; nothing was changed.\n" + e.getMessage(), e);
        }
    }

    private static boolean isFuture(MigrationInfo migration) {
        return migration.getState().name().startsWith("FUTURE");
    }
}
