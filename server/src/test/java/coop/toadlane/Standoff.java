package coop.toadlane;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two people at once, in the order that is hardest on whoever looks before writing: the first has written and not committed when
 * the second begins; it commits only once the second waits for it in the database, or is done without waiting.
 */
@Component
public class Standoff {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What each got for an answer. */
    public record Answers<A, B>(A first, B second) {}

    private final Scopes scopes;
    private final TransactionTemplate transaction;
    private final JdbcClient db;

    Standoff(Scopes scopes, TransactionTemplate transaction, JdbcClient db) {
        this.scopes = scopes;
        this.transaction = transaction;
        this.db = db;
    }

    public <A, B> Answers<A, B> of(CoopId coop, Supplier<A> first, Supplier<B> second) throws ExecutionException, InterruptedException {
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = new CompletableFuture<B>();
            var mine = scopes.within(coop, () -> transaction.execute(_ -> {
                var done = first.get();
                others.submit(() -> answer.completeAsync(() -> scopes.within(coop, second), Runnable::run));
                untilItWaits(answer);
                return done;
            }));
            return new Answers<>(mine, answer.get());
        }
    }

    private void untilItWaits(CompletableFuture<?> answer) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answer.isDone() && !isWaitedFor()) {
            if (System.nanoTime() > end) throw new AssertionError("The second neither waits nor ends");
            Thread.yield();
        }
    }

    private boolean isWaitedFor() {
        return db.sql("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid)))")
            .query(Boolean.class).single();
    }
}
