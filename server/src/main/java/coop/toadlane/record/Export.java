package coop.toadlane.record;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.Power;
import coop.toadlane.actor.Scopes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a co-op whole into one file that {@link Verify} checks anywhere (docs/spec/record.md). */
@Component
public class Export {

    /** Taking a copy of all a co-op has, personal data and all. */
    public static final Power POWER = new Power("record.export");

    private static final int MOST_AT_ONCE = 2;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Coops coops;
    private final Scopes scopes;
    private final Sequencer sequencer;
    private final ExportedRows rows;
    private final ExportedEntries entries;
    private final Heads heads;
    private final SigningKey key;
    private final Clock clock;
    private final TransactionTemplate oneMoment;

    Export(Coops coops, Scopes scopes, Sequencer sequencer, ExportedRows rows, ExportedEntries entries, Heads heads, SigningKey key,
            Clock clock, PlatformTransactionManager transactions) {
        this.coops = coops;
        this.scopes = scopes;
        this.sequencer = sequencer;
        this.rows = rows;
        this.entries = entries;
        this.heads = heads;
        this.key = key;
        this.clock = clock;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Writes beside the goal first and then renames: a file with this name is always whole. An older one is replaced. */
    public Exported write(String slug, Path file) {
        var coop = coops.at(slug);
        if (coop.isEmpty()) return new Exported.NoSuchCoop(slug);
        try {
            var goal = file.toAbsolutePath();
            var draft = Files.createTempFile(goal.getParent(), ".export-", ".toadlane");
            try {
                var count = write(coop.get(), draft);
                Files.move(draft, goal, StandardCopyOption.REPLACE_EXISTING);
                return new Exported.Written(coop.get(), goal, count, Files.size(goal));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            return new Exported.CannotWrite(file, String.valueOf(e.getMessage()));
        }
    }

    /** Numbers what waits, then reads everything as it is at one moment. Returns the number of entries. */
    long write(Coop coop, Path file) throws IOException {
        places.acquireUninterruptibly();
        try {
            return writeAtOnce(coop, file);
        } finally {
            places.release();
        }
    }

    private long writeAtOnce(Coop coop, Path file) throws IOException {
        sequencer.catchUp(coop.id());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return scopes.within(coop.id(), () -> oneMoment.execute(_ -> write(coop, new ExportFile(out))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long write(Coop coop, ExportFile file) {
        try {
            file.header(coop.id().value(), coop.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            rows.write(coop.id(), file);
            var count = entries.write(coop.id(), file);
            var head = heads.latest(coop.id()).orElseGet(() -> headOfNothing(coop.id()));
            file.seal(head, count == 0 ? key.open() : heads.key(head.head().key()), key);
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SignedHead headOfNothing(CoopId coop) {
        return new Head(coop.value(), 0, Hash.ofNothing(), clock.instant().truncatedTo(ChronoUnit.MICROS), key.open().id()).signed(key);
    }
}
