package coop.toadlane.counting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides among options: each voter approves as many as they like, the option with most approval wins if it meets the
 * threshold (Brams, Fishburn, Approval Voting, 1978). A ballot that approves nothing abstains.
 */
public record ApprovalVote(Quorum quorum, Threshold threshold) {

    private static final Comparator<Standing> MOST_FIRST =
            Comparator.comparing((Standing standing) -> standing.approvals().weight()).reversed();

    /** An option, who approves it, and whether that would be enough. */
    public record Standing(String option, Voices approvals, Threshold.Check threshold) {}

    /**
     * The account of an approval vote.
     *
     * @param standings every option, from most approval to least; equals as they were listed
     */
    public record Result(List<Standing> standings, Turnout turnout, Quorum.Check quorum) {

        public Result {
            standings = List.copyOf(standings);
        }

        /** The options that nobody outdoes. */
        public List<String> leaders() {
            return standings.stream()
                    .filter(standing -> MOST_FIRST.compare(standing, standings.getFirst()) == 0)
                    .map(Standing::option)
                    .toList();
        }

        public Verdict verdict() {
            if (!quorum.met()) return new Verdict.NoQuorum(quorum.needed() - quorum.present());
            if (standings.isEmpty() || turnout.cast().weight().signum() == 0) return new Verdict.NobodyAgreed();
            var first = standings.getFirst();
            if (!first.threshold().met()) return new Verdict.TooLittleAgreement(first.threshold());
            return leaders().size() == 1 ? new Verdict.Passed() : new Verdict.Tied(leaders());
        }

        public Optional<String> winner() {
            return verdict().passed() ? Optional.of(standings.getFirst().option()) : Optional.empty();
        }
    }

    /**
     * @param options their ids, in the order in which equals are told
     * @param ballots the ids that each voter approves
     * @throws IllegalArgumentException if more voted than may, or for something that is no option
     */
    public Result count(Electorate electorate, List<String> options, List<Cast<Set<String>>> ballots) {
        var approvals = tally(options, ballots);
        var cast = Voices.of(ballots.stream().filter(ballot -> !ballot.ballot().isEmpty()).toList());
        var turnout = electorate.turnout(Voices.of(ballots), cast);
        var standings = options.stream()
                .map(option -> new Standing(
                        option, approvals.get(option), threshold.check(approvals.get(option).weight(), turnout)))
                .sorted(MOST_FIRST)
                .toList();
        return new Result(standings, turnout, quorum.check(turnout));
    }

    private static Map<String, Voices> tally(List<String> options, List<Cast<Set<String>>> ballots) {
        var approvals = new LinkedHashMap<String, Voices>();
        for (var option : options) approvals.put(option, Voices.NONE);
        for (var ballot : ballots) {
            var voice = new Voices(1, ballot.weight());
            for (var option : ballot.ballot())
                if (approvals.computeIfPresent(option, (_, voices) -> voices.plus(voice)) == null)
                    throw new IllegalArgumentException("no option is called " + option);
        }
        return approvals;
    }
}
