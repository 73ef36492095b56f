package coop.toadlane.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a group stands to an idea before anything is decided, by the fist of five: each person shows 0 to 5 fingers
 * (Fletcher, FirstHand, the fist-to-five consensus process, 2002). It decides nothing.
 *
 * @param people how many showed each number of fingers, from 0 to 5
 */
public record SenseCheck(List<Integer> people) {

    public static final int MOST_FINGERS = 5;
    private static final int WANTS_TO_TALK = 2;

    public SenseCheck {
        people = List.copyOf(people);
        if (people.size() != MOST_FINGERS + 1) throw new IllegalArgumentException("a hand shows 0 to 5 fingers: " + people);
        if (people.stream().anyMatch(some -> some < 0)) throw new IllegalArgumentException("fewer than nobody: " + people);
    }

    /** What the group should do next. */
    public enum Next {
        /** Nobody answered. */
        ASK,
        /** Somebody shows a fist, and would block. */
        HEAR_FISTS,
        /** Somebody shows one or two fingers, and wants to talk first. */
        HEAR_DOUBTS,
        /** Everybody shows three or more. */
        MOVE_ON
    }

    /** @throws IllegalArgumentException if a hand shows fewer than 0 or more than 5 fingers */
    public static SenseCheck of(List<Integer> fingers) {
        for (var shown : fingers)
            if (shown < 0 || shown > MOST_FINGERS) throw new IllegalArgumentException("a hand shows 0 to 5 fingers, not " + shown);
        var people = fingers.stream().collect(Collectors.groupingBy(shown -> shown, Collectors.summingInt(_ -> 1)));
        return new SenseCheck(IntStream.rangeClosed(0, MOST_FINGERS).mapToObj(shown -> people.getOrDefault(shown, 0)).toList());
    }

    public int answered() {
        return people.stream().mapToInt(Integer::intValue).sum();
    }

    public Next next() {
        if (answered() == 0) return Next.ASK;
        if (people.getFirst() > 0) return Next.HEAR_FISTS;
        return people.subList(0, WANTS_TO_TALK + 1).stream().anyMatch(some -> some > 0) ? Next.HEAR_DOUBTS : Next.MOVE_ON;
    }

    /** The mean, with two decimals; 0 where nobody answered. */
    public BigDecimal mean() {
        var sum = IntStream.rangeClosed(0, MOST_FINGERS).mapToLong(shown -> (long) shown * people.get(shown)).sum();
        return answered() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered()), 2, RoundingMode.HALF_UP);
    }

    /** What half the group is at or below; between two numbers, the lower one, as doubts weigh more; 0 where nobody answered. */
    public int median() {
        var below = 0;
        for (var shown = 0; shown <= MOST_FINGERS; shown++) {
            below += people.get(shown);
            if (below > 0 && below * 2 >= answered()) return shown;
        }
        return 0;
    }
}
