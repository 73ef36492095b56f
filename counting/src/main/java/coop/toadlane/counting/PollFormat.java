package coop.toadlane.counting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a poll can be written so that it is read again and counted alike. */
public enum PollFormat {
    BLT {
        @Override
        Optional<String> ownObstacle(Poll poll) {
            if (poll.kind() != Poll.Kind.RANKING) return Optional.of("it holds ballots that rank, and these do not");
            return poll.options().stream().map(PollFormat::label).filter(name -> name.contains("\"")).findFirst()
                    .map(name -> "the name " + name + " holds a quotation mark");
        }

        @Override
        String write(Poll poll) {
            return BltWriter.text(poll);
        }
    },

    PB {
        @Override
        Optional<String> ownObstacle(Poll poll) {
            return PabulibWriter.obstacle(poll).or(() -> orderLost(poll));
        }

        @Override
        String write(Poll poll) {
            return PabulibWriter.text(poll);
        }
    },

    PREFLIB {
        @Override
        Optional<String> ownObstacle(Poll poll) {
            return PrefLibWriter.obstacle(poll).or(() -> orderLost(poll));
        }

        @Override
        String write(Poll poll) {
            return PrefLibWriter.text(poll);
        }
    },

    CSV {
        @Override
        Optional<String> ownObstacle(Poll poll) {
            return CsvWriter.obstacle(poll).or(() -> orderLost(poll));
        }

        @Override
        String write(Poll poll) {
            return CsvWriter.text(poll);
        }
    };

    /** The format as it is typed, such as {@code preflib}. */
    public static Optional<PollFormat> named(String word) {
        return List.of(values()).stream().filter(format -> format.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What of the poll the format cannot tell, in a sentence's second half; empty if it tells all that is counted. */
    public Optional<String> obstacle(Poll poll) {
        if (poll.options().isEmpty()) return Optional.of("it needs an option");
        var broken = poll.options().stream().map(PollFormat::label).filter(name -> name.lines().count() > 1).findFirst();
        if (broken.isPresent() || poll.title().lines().count() > 1) return Optional.of("a name goes over several lines");
        return ownObstacle(poll);
    }

    /** @throws IllegalArgumentException if there is an {@link #obstacle} */
    public String text(Poll poll) {
        obstacle(poll).ifPresent(reason -> {
            throw new IllegalArgumentException("." + word() + " cannot hold this poll: " + reason);
        });
        return write(poll);
    }

    abstract Optional<String> ownObstacle(Poll poll);

    abstract String write(Poll poll);

    static String label(Option option) {
        return option.name().isBlank() ? option.id() : option.name();
    }

    /** The field as it stands between separators: in quotes where it has to be. */
    static String field(String text, char separator) {
        return text.indexOf(separator) >= 0 || text.indexOf('"') >= 0 ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static Optional<String> orderLost(Poll poll) {
        if (!poll.withdrawn().isEmpty()) return Optional.of("it cannot tell that an option was withdrawn");
        return poll.tieOrder().isEmpty() ? Optional.empty() : Optional.of("it cannot tell an order for ties");
    }
}
