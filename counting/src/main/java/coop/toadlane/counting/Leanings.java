package coop.toadlane.counting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the statements that mark a group and those that join all, with the statistics of Polis. */
final class Leanings {

    private static final int MOST = 5;
    /** What a normal variable exceeds one time in ten. */
    private static final double SURE = 1.2816;

    private final Opinions opinions;
    private final int[][] agree;
    private final int[][] disagree;
    private final int[][] answered;

    Leanings(Opinions opinions, int[] members, int[] groupOf) {
        this.opinions = opinions;
        var groups = Arrays.stream(groupOf).max().orElse(-1) + 1;
        agree = new int[groups][opinions.statements().size()];
        disagree = new int[groups][opinions.statements().size()];
        answered = new int[groups][opinions.statements().size()];
        for (var at = 0; at < members.length; at++) add(members[at], groupOf[at]);
    }

    private void add(int person, int group) {
        for (var at = 0; at < opinions.answered()[person].length; at++) {
            var statement = opinions.answered()[person][at];
            answered[group][statement]++;
            if (opinions.answers()[person][at] > 0) agree[group][statement]++;
            if (opinions.answers()[person][at] < 0) disagree[group][statement]++;
        }
    }

    List<List<Leaning>> representative() {
        return IntStream.range(0, agree.length).mapToObj(this::representative).toList();
    }

    /** The statements that the group surely leans to, and surely more than the others; at least the one that does most. */
    private List<Leaning> representative(int group) {
        var all = statements().flatMap(statement -> Stream.of(mark(group, statement, true), mark(group, statement, false)))
                .sorted(Comparator.comparing((Mark mark) -> mark.leaning.strength()).reversed())
                .toList();
        var sure = all.stream().filter(Mark::sure).limit(MOST).map(Mark::leaning).toList();
        return sure.isEmpty() ? all.stream().limit(1).map(Mark::leaning).toList() : sure;
    }

    private record Mark(Leaning leaning, boolean sure) {}

    private Mark mark(int group, int statement, boolean agreeing) {
        var said = agreeing ? agree : disagree;
        var inside = said[group][statement];
        var insideAll = answered[group][statement];
        var outside = sum(said, statement) - inside;
        var outsideAll = sum(answered, statement) - insideAll;
        var share = share(inside, insideAll);
        var more = share / share(outside, outsideAll);
        var leans = leans(inside, insideAll);
        var differs = differs(inside, insideAll, outside, outsideAll);
        var strength = leans < 0 && differs < 0 ? 0 : more * differs * share * leans;
        return new Mark(
                new Leaning(opinions.statements().get(statement), agreeing, share, strength), leans > SURE && differs > SURE);
    }

    /** The statements that more than half of those who answered in every group surely lean to, by the product of shares. */
    List<Leaning> consensus() {
        return Stream.of(true, false)
                .flatMap(agreeing -> statements()
                        .map(statement -> common(statement, agreeing))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Leaning::strength).reversed())
                        .limit(MOST))
                .toList();
    }

    Map<String, Double> priorities(Plane plane) {
        var priorities = new LinkedHashMap<String, Double>();
        statements().forEach(statement -> priorities.put(
                opinions.statements().get(statement),
                Routing.priority(
                        sum(agree, statement), sum(disagree, statement), sum(answered, statement), plane.extremity(statement))));
        return priorities;
    }

    private Optional<Leaning> common(int statement, boolean agreeing) {
        var said = agreeing ? agree : disagree;
        if (leans(sum(said, statement), sum(answered, statement)) <= SURE) return Optional.empty();
        var product = 1.0;
        for (var group = 0; group < said.length; group++) {
            var share = share(said[group][statement], answered[group][statement]);
            if (share <= 0.5) return Optional.empty();
            product *= share;
        }
        var share = share(sum(said, statement), sum(answered, statement));
        return Optional.of(new Leaning(opinions.statements().get(statement), agreeing, share, product));
    }

    private Stream<Integer> statements() {
        return IntStream.range(0, opinions.statements().size()).filter(opinions::counts).boxed();
    }

    private static int sum(int[][] byGroup, int statement) {
        return Arrays.stream(byGroup).mapToInt(group -> group[statement]).sum();
    }

    private static double share(int said, int all) {
        return (said + 1.0) / (all + 2.0);
    }

    /** Whether more than half lean so: a test of one proportion, with one more who does. */
    private static double leans(int said, int all) {
        return 2 * Math.sqrt(all + 1.0) * ((said + 1.0) / (all + 1.0) - 0.5);
    }

    /** Whether more lean so inside than outside: a test of two proportions, with one more who does on each side. */
    private static double differs(int inside, int insideAll, int outside, int outsideAll) {
        var in = (inside + 1.0) / (insideAll + 1.0);
        var out = (outside + 1.0) / (outsideAll + 1.0);
        var both = (inside + outside + 2.0) / (insideAll + outsideAll + 2.0);
        return both == 1 ? 0 : (in - out) / Math.sqrt(both * (1 - both) * (1 / (insideAll + 1.0) + 1 / (outsideAll + 1.0)));
    }
}
