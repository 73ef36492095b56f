package coop.toadlane.tally;

import coop.toadlane.ballots.Option;
import java.util.List;
import java.util.Optional;

/**
 * What a count came to.
 *
 * @param account where a method of the library counted
 * @param options with what the count gave to each
 * @param classes how each class voted, where the rule looks at classes
 * @param proxies who spoke for whom
 */
public record Counted(
        Tally tally, Optional<Account> account, List<Option> options, List<ClassTally> classes, List<Proxy> proxies) {

    public static Counted byRule(Tally tally, List<Option> options) {
        var counted = tally.votes().isEmpty() ? options
            : options.stream().map(option -> option.counted(tally.votes().get(option.place() - 1), null, null)).toList();
        return new Counted(tally, Optional.empty(), counted, List.of(), List.of());
    }

    Counted through(List<Proxy> others) {
        return new Counted(tally, account, options, classes, others);
    }
}
