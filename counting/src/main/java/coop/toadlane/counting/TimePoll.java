package coop.toadlane.counting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds when most can come: people say for each time whether they can. */
public final class TimePoll {

    private TimePoll() {}

    /** Whether somebody can come. */
    public enum Coming {
        YES,
        IF_NEED_BE,
        NO
    }

    /** How many can come then; who does not say cannot be counted on. */
    public record Slot(String time, int yes, int ifNeedBe, int no, int silent) {

        public int canCome() {
            return yes + ifNeedBe;
        }
    }

    /**
     * The times, the best first: when most can come; of equals, when fewer come only if need be; of these the one listed first.
     *
     * @param times in their order
     * @param answers what each person says to which times
     * @throws IllegalArgumentException if somebody answers for a time that is not listed
     */
    public static List<Slot> count(List<String> times, List<Map<String, Coming>> answers) {
        var slots = new LinkedHashMap<String, Slot>();
        times.forEach(time -> slots.put(time, new Slot(time, 0, 0, 0, answers.size())));
        for (var person : answers) person.forEach((time, coming) -> {
            if (slots.computeIfPresent(time, (_, slot) -> plus(slot, coming)) == null)
                throw new IllegalArgumentException("nobody asked about " + time);
        });
        return slots.values().stream()
                .sorted(Comparator.comparing(Slot::canCome).thenComparing(Slot::yes).reversed())
                .toList();
    }

    private static Slot plus(Slot slot, Coming coming) {
        return switch (coming) {
            case YES -> new Slot(slot.time, slot.yes + 1, slot.ifNeedBe, slot.no, slot.silent - 1);
            case IF_NEED_BE -> new Slot(slot.time, slot.yes, slot.ifNeedBe + 1, slot.no, slot.silent - 1);
            case NO -> new Slot(slot.time, slot.yes, slot.ifNeedBe, slot.no + 1, slot.silent - 1);
        };
    }
}
