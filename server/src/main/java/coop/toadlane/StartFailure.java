package coop.toadlane;

import coop.toadlane.database.CannotStart;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Keeps the stack trace of a plain refusal to start out of the log: one sentence tells all. */
final class StartFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return refusal(failure).isPresent();
    }

    static String reason(Throwable failure) {
        return refusal(failure).orElse("Toad Lane stopped, which it should not: " + failure);
    }

    private static Optional<String> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .flatMap(cause -> sentence(cause).stream())
            .findFirst();
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart refused -> Optional.of(refused.getMessage());
            case PortInUseException taken -> Optional.of("Port " + taken.getPort() + " is in use by another program.");
            default -> Optional.empty();
        };
    }
}
