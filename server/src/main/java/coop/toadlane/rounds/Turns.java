package coop.toadlane.rounds;

import coop.toadlane.actor.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sits in a round and what was said in it: whose turn it is, who consents, what stands in the way. */
record Turns(Round round, List<Seat> seats, List<Word> words) {

    Turns {
        seats = List.copyOf(seats);
        words = List.copyOf(words);
    }

    /** In the order in which they are heard; who is proposed for a role says last whether they consent. */
    List<Seat> inOrder() {
        var order = new ArrayList<>(seats);
        if (round.step() == Step.CONSENT) order.sort(Comparator.comparing(seat -> seat.memberId().equals(round.nominee())));
        return order;
    }

    Optional<Seat> seat(MemberId member) {
        return seats.stream().filter(seat -> seat.memberId().equals(member.value())).findFirst();
    }

    /** What somebody said in this step of this pass. */
    Optional<Word> said(MemberId member) {
        return now().filter(word -> word.isOf(member)).findFirst();
    }

    List<Seat> missing() {
        return round.step().hears() ? inOrder().stream().filter(seat -> said(seat.member()).isEmpty()).toList() : List.of();
    }

    Optional<Seat> next() {
        return missing().stream().findFirst();
    }

    /** Objections of any pass that are neither withdrawn nor met. */
    List<Word> standing() {
        return words.stream().filter(Word::stands).toList();
    }

    List<Word> consents() {
        return now().filter(word -> word.consents() && seat(word.member()).isPresent()).toList();
    }

    /** Whether somebody who is proposed has to wait for all others. */
    boolean waitsForOthers(MemberId member) {
        return round.step() == Step.CONSENT && round.proposed().equals(Optional.of(member))
            && missing().stream().anyMatch(seat -> !seat.member().equals(member));
    }

    private Stream<Word> now() {
        return words.stream().filter(word -> word.pass() == round.pass() && word.step() == round.step());
    }
}
