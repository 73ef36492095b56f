package coop.toadlane.ui;

import java.util.concurrent.Callable;

/** Carries a checked exception through a transaction's callback, which knows none, and brings it out as it was. */
final class Thrown extends RuntimeException {

    private Thrown(Exception cause) {
        super(cause);
    }

    static <T> T wrap(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Thrown(e);
        }
    }

    static <T> T through(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (Thrown e) {
            throw (Exception) e.getCause();
        }
    }
}
