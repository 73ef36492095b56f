package coop.toadlane.tally;

import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Option;
import coop.toadlane.counting.Budget;
import coop.toadlane.counting.Poll;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a decision's ballots to the library that counts them; its options stand there from 0. */
final class Polls {

    private Polls() {}

    static Poll of(Question question, List<Option> options, List<Weighed> ballots) {
        var way = question.way();
        return new Poll(
            question.title(), kind(way.kind()), options.stream().map(Polls::option).toList(),
            ballots.stream().map(weighed -> ballot(way.kind(), weighed)).toList(), way.seats(),
            Optional.ofNullable(way.budget()).map(Budget::new), Set.of(), Lot.of(question.id(), options.size()));
    }

    private static Poll.Kind kind(BallotKind kind) {
        return switch (kind) {
            case APPROVAL, BUDGET -> Poll.Kind.APPROVAL;
            case RANKING -> Poll.Kind.RANKING;
            case SCORES, DOTS -> Poll.Kind.SCORES;
            case SHOW_OF_HANDS, CONSENT, CONSENSUS, CREDITS, ALLOCATION -> throw new IllegalArgumentException(kind + " is no poll");
        };
    }

    private static coop.toadlane.counting.Option option(Option option) {
        return new coop.toadlane.counting.Option(option.code(), option.name(), costs(option.cost()));
    }

    private static BigDecimal costs(@Nullable BigDecimal cost) {
        return cost == null ? BigDecimal.ZERO : cost;
    }

    private static coop.toadlane.counting.Ballot ballot(BallotKind kind, Weighed weighed) {
        var ballot = switch (weighed.ballot()) {
            case Ballot.Answered answered -> throw new IllegalArgumentException(answered + " in a poll");
            case Ballot.Approved(var places) -> coop.toadlane.counting.Ballot.approving(fromZero(places));
            case Ballot.Marked marked when kind == BallotKind.RANKING -> coop.toadlane.counting.Ballot.ranking(
                fromZero(marked.placesByMark()), marked.marks().values().stream().mapToInt(Integer::intValue).sorted().toArray());
            case Ballot.Marked(Map<Integer, Integer> marks) -> coop.toadlane.counting.Ballot.scoring(
                fromZero(List.copyOf(marks.keySet())), marks.values().stream().mapToInt(Integer::intValue).toArray());
        };
        return ballot.cast(weighed.weight());
    }

    private static int[] fromZero(List<Integer> places) {
        return places.stream().mapToInt(place -> place - 1).toArray();
    }
}
