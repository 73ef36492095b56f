package coop.toadlane.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose rows this thread may see: those of one co-op, and those about one person in any co-op. */
public record Scope(@Nullable CoopId coop, @Nullable PersonId person) {

    static final Scope NOTHING = new Scope(null, null);

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    public static Scope current() {
        return CURRENT.orElse(NOTHING);
    }

    public static Scope of(Optional<CoopId> coop, Optional<PersonId> person) {
        return new Scope(coop.orElse(null), person.orElse(null));
    }

    /** Runs work in this scope. Inside a transaction use {@link Scopes#within}, which tells the database as well. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    String coopText() {
        return coop == null ? "" : coop.toString();
    }

    String personText() {
        return person == null ? "" : person.toString();
    }
}
