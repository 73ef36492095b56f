package coop.toadlane.tally;

import coop.toadlane.counting.Verdict;
import coop.toadlane.membership.Share;
import java.util.List;

/**
 * How things stand or stood.
 *
 * @param abstain who abstains or stands aside
 * @param against who disagrees or objects
 * @param blocked who blocks
 * @param needed  how many must take part
 * @param votes   for each option, in the order of the proposal
 * @param ruling  what it comes to by the rule, if it ended like this
 */
public record Tally(
        int voters, int tookPart, int agree, int abstain, int against, int blocked, int needed, List<Integer> votes, Ruling ruling) {

    public Tally {
        votes = List.copyOf(votes);
    }

    Tally ruled(Ruling other) {
        return new Tally(voters, tookPart, agree, abstain, against, blocked, needed, votes, other);
    }

    /** How long a bar of all answers is, be it in heads or in votes that weigh more. */
    int length() {
        return Math.max(Math.max(1, voters), said());
    }

    /** All answers together, in votes. */
    int said() {
        return agree + abstain + against + blocked;
    }

    int silent() {
        return voters - tookPart;
    }

    public boolean isComplete() {
        return silent() == 0;
    }

    public static int needed(Share quorum, int voters) {
        return Math.toIntExact(Math.ceilDiv((long) voters * quorum.numerator(), quorum.denominator()));
    }

    static Ruling ruling(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> Ruling.PASSED;
            case Verdict.NoQuorum _ -> Ruling.NO_QUORUM;
            case Verdict.NobodyAgreed _ -> Ruling.NOBODY_AGREED;
            case Verdict.TooLittleAgreement _ -> Ruling.TOO_LITTLE_AGREEMENT;
            case Verdict.Objected _ -> Ruling.OBJECTED;
            case Verdict.Tied _ -> Ruling.TIED;
        };
    }
}
