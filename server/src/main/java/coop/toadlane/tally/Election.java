package coop.toadlane.tally;

import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts ballots among options by the method that the decision was opened with. */
public final class Election {

    private Election() {}

    public static Counted count(Question question, Method method, List<Option> options, Spoken spoken) {
        var cast = spoken.voices();
        var account = method.picture() == Method.Picture.SHARES
            ? new SharedOut(question.way(), method, options).among(cast)
            : Account.of(method.counting().count(Polls.of(question, options, cast)), options);
        var tally = tally(question, cast.size(), account.elected().isEmpty() || cast.isEmpty());
        return new Counted(tally, Optional.of(account), counted(options, cast, account, method), List.of(), spoken.proxies());
    }

    /** While it is open only who took part is told; who would win is counted at the end. */
    public static Tally soFar(Question question, int tookPart) {
        return tally(question, tookPart, tookPart == 0);
    }

    private static Tally tally(Question question, int tookPart, boolean nobodyWins) {
        var needed = Tally.needed(question.rule().quorum(), question.voters());
        var ruling = tookPart < needed ? Ruling.NO_QUORUM : nobodyWins ? Ruling.NOBODY_AGREED : Ruling.PASSED;
        return new Tally(question.voters(), tookPart, 0, 0, 0, 0, needed, List.of(), ruling);
    }

    private static List<Option> counted(List<Option> options, List<Weighed> cast, Account account, Method method) {
        if (method.picture() == Method.Picture.SHARES) return options.stream().map(option -> shared(option, account)).toList();
        if (method.picture() != Method.Picture.BUDGET) return options;
        var votes = options.stream().map(option -> approvals(option, cast)).toList();
        var counted = new ArrayList<Option>();
        for (var turn : turns(options, votes, account))
            counted.add(turn.counted(votes.get(turn.place() - 1), counted.size() + 1, account.elected().contains(turn.place())));
        counted.sort(Comparator.comparingInt(Option::place));
        return counted;
    }

    private static Option shared(Option option, Account account) {
        var backers = account.rounds().getFirst().votes(option.place()).intValueExact();
        return option.counted(backers, null, account.elected().contains(option.place()));
    }

    /** The order in which projects had their turn; those that never had one come last, by their votes. */
    private static List<Option> turns(List<Option> options, List<Integer> votes, Account account) {
        var turns = new ArrayList<Option>();
        for (var round : account.rounds()) turns.add(options.get(round.events().getFirst().place() - 1));
        options.stream().filter(option -> !turns.contains(option))
            .sorted(Comparator.comparing((Option option) -> -votes.get(option.place() - 1))).forEach(turns::add);
        return turns;
    }

    private static int approvals(Option option, List<Weighed> cast) {
        return cast.stream()
            .filter(weighed -> weighed.ballot() instanceof Ballot.Approved(var places) && places.contains(option.place()))
            .mapToInt(Weighed::weight).sum();
    }
}
