package coop.toadlane.counting;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Groups of participants who answer alike, and the statements that mark them and that join them, as Polis finds them
 * (Small et al., Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces, 2021).
 *
 * @param groups the group of each participant who answered enough, from 0
 * @param points where these participants stand on the map
 * @param representative for each group the statements that mark it, the strongest first
 * @param consensus the statements that all groups agree, or disagree, with most
 * @param priorities how much each statement is worth putting to people next; those taken out are not among them
 */
public record OpinionMap(
        Map<String, Integer> groups,
        Map<String, Point> points,
        List<List<Leaning>> representative,
        List<Leaning> consensus,
        Map<String, Double> priorities) {

    /** A place on the map. */
    public record Point(double x, double y) {}

    /** The name by which it is asked for on the command line. */
    public static final String METHOD = "opinion-map";

    static final int ANSWERS_NEEDED = 7;
    static final int FEWEST_PARTICIPANTS = 15;
    static final int BASE_CLUSTERS = 100;
    static final int MOST_GROUPS = 5;
    static final double CLEARLY_BETTER = 0.02;

    public OpinionMap {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        representative = representative.stream().map(List::copyOf).toList();
        consensus = List.copyOf(consensus);
        priorities = Collections.unmodifiableMap(new LinkedHashMap<>(priorities));
    }

    /**
     * @param answers what each participant answered to which statements: 1 agree, 0 pass, -1 disagree
     * @param statements all of them, in their order; those not among the answers' keys may be there
     * @param takenOut statements that the moderators took out
     */
    public static OpinionMap of(Map<String, Map<String, Integer>> answers, List<String> statements, Set<String> takenOut) {
        return of(Opinions.of(answers, statements, takenOut));
    }

    /**
     * The same from sparse rows, for very many people.
     *
     * @param answered for each participant the places of the statements answered, rising
     * @param answers for each participant what was answered, in the same order
     */
    public static OpinionMap of(
            List<String> participants, List<String> statements, Set<Integer> takenOut, int[][] answered, byte[][] answers) {
        if (answered.length != participants.size() || answers.length != participants.size())
            throw new IllegalArgumentException("a row for each participant");
        return of(new Opinions(participants, statements, takenOut, answered, answers));
    }

    static OpinionMap of(Opinions opinions) {
        var members = members(opinions);
        var plane = new Plane(opinions);
        var all = plane.points();
        var points = Arrays.stream(members).mapToObj(person -> all[person]).toArray(double[][]::new);
        var groupOf = groups(points);
        var groups = new LinkedHashMap<String, Integer>();
        var places = new LinkedHashMap<String, Point>();
        for (var at = 0; at < members.length; at++) {
            groups.put(opinions.participants().get(members[at]), groupOf[at]);
            places.put(opinions.participants().get(members[at]), new Point(points[at][0], points[at][1]));
        }
        var leanings = new Leanings(opinions, members, groupOf);
        return new OpinionMap(groups, places, leanings.representative(), leanings.consensus(), leanings.priorities(plane));
    }

    /** Who answered enough; where too few did, also those who answered most. */
    private static int[] members(Opinions opinions) {
        var needed = Math.min(ANSWERS_NEEDED, opinions.statements().size());
        var everybody = IntStream.range(0, opinions.participants().size()).boxed().toList();
        var enough = everybody.stream().filter(person -> opinions.answered()[person].length >= needed).toList();
        if (enough.size() >= FEWEST_PARTICIPANTS) return enough.stream().mapToInt(Integer::intValue).toArray();
        return everybody.stream()
                .filter(person -> opinions.answered()[person].length > 0)
                .sorted(Comparator.comparing(person -> -opinions.answered()[person].length))
                .limit(FEWEST_PARTICIPANTS)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /**
     * Parts the points into many small clusters, and these into two to five groups: as many as the silhouette says, but
     * fewer where it does not clearly speak for more.
     */
    private static int[] groups(double[][] points) {
        if (points.length < 2) return new int[points.length];
        var ones = new double[points.length];
        Arrays.fill(ones, 1);
        var base = Clusters.of(points, ones, BASE_CLUSTERS);
        var inhabited = base.inhabited();
        var centres = inhabited.stream().map(cluster -> base.centres()[cluster]).toArray(double[][]::new);
        var weights = inhabited.stream().mapToDouble(cluster -> base.weights()[cluster]).toArray();
        var groups = best(centres, weights);
        return IntStream.of(base.of()).map(cluster -> groups.of()[inhabited.indexOf(cluster)]).toArray();
    }

    private static Clusters best(double[][] centres, double[] weights) {
        var most = Math.min(MOST_GROUPS, 2 + centres.length / 12);
        Clusters best = null;
        var silhouette = 0.0;
        for (var wanted = 2; wanted <= most; wanted++) {
            var clusters = Clusters.of(centres, weights, wanted);
            var clear = clusters.silhouette(centres);
            if (best != null && clear <= silhouette + CLEARLY_BETTER) continue;
            best = clusters;
            silhouette = clear;
        }
        return best;
    }
}
