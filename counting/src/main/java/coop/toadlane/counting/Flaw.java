package coop.toadlane.counting;

/**
 * Carries a fault of a file from the depth of its reader to the door, where it becomes {@link Reading.Refused}; no caller
 * sees it. It holds no stack trace, for it reports the file and not the program.
 */
final class Flaw extends RuntimeException {

    private final int line;

    Flaw(int line, String reason, Object... arguments) {
        super(reason.formatted(arguments), null, false, false);
        this.line = line;
    }

    <T> Reading.Refused<T> refused() {
        return new Reading.Refused<>(line, getMessage());
    }
}
