package coop.toadlane.ballots;

import coop.toadlane.counting.Methods;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what the ballots of a decision are counted, where more than its rule is needed to say which options win. */
public enum Method {

    APPROVAL(BallotKind.APPROVAL, "approval", Picture.BARS, true),
    SEQUENTIAL_PAV(BallotKind.APPROVAL, "sequential-pav", Picture.ROUNDS, true),
    PHRAGMEN(BallotKind.APPROVAL, "phragmen", Picture.ROUNDS, true),

    INSTANT_RUNOFF(BallotKind.RANKING, "irv", Picture.ROUNDS, false),
    SCOTTISH_STV(BallotKind.RANKING, "scottish-stv", Picture.ROUNDS, true),
    MEEK_STV(BallotKind.RANKING, "meek-stv", Picture.ROUNDS, true),
    SCHULZE(BallotKind.RANKING, "schulze", Picture.DUELS, true),
    RANKED_PAIRS(BallotKind.RANKING, "ranked-pairs", Picture.DUELS, true),
    MINIMAX(BallotKind.RANKING, "minimax", Picture.DUELS, true),
    BORDA(BallotKind.RANKING, "borda", Picture.BARS, true),

    SCORE(BallotKind.SCORES, "score", Picture.BARS, true),
    STAR(BallotKind.SCORES, "star", Picture.BARS, true),
    ALLOCATED_SCORE(BallotKind.SCORES, "allocated-score", Picture.ROUNDS, true),

    DOTS(BallotKind.DOTS, "score", Picture.BARS, true),

    EQUAL_SHARES(BallotKind.BUDGET, "equal-shares", Picture.BUDGET, false, Map.of("completion", "add1u")),
    EQUAL_SHARES_THEN_VOTES(BallotKind.BUDGET, "equal-shares", Picture.BUDGET, false, Map.of("completion", "greedy")),
    GREEDY(BallotKind.BUDGET, "greedy", Picture.BUDGET, false),

    QUADRATIC(BallotKind.CREDITS),
    QUADRATIC_IN_PAIRS(BallotKind.CREDITS),
    RETRO_MEDIAN(BallotKind.ALLOCATION),
    RETRO_MEAN(BallotKind.ALLOCATION);

    /** What shows a count best. */
    public enum Picture { BARS, ROUNDS, DUELS, BUDGET, SHARES }

    private final BallotKind kind;
    private final Picture picture;
    private final boolean fillsSeats;
    private final coop.toadlane.counting.@Nullable Method counting;

    /** Parts a budget to the last cent, which no method that elects does. */
    Method(BallotKind kind) {
        this.kind = kind;
        this.picture = Picture.SHARES;
        this.fillsSeats = false;
        this.counting = null;
    }

    Method(BallotKind kind, String name, Picture picture, boolean fillsSeats) {
        this(kind, name, picture, fillsSeats, Map.of());
    }

    Method(BallotKind kind, String name, Picture picture, boolean fillsSeats, Map<String, String> settings) {
        this.kind = kind;
        this.picture = picture;
        this.fillsSeats = fillsSeats;
        var method = Methods.named(name).orElseThrow();
        for (var setting : settings.entrySet()) method = method.with(setting.getKey(), setting.getValue());
        this.counting = method;
    }

    /** What its ballots look like. */
    public BallotKind kind() {
        return kind;
    }

    public Picture picture() {
        return picture;
    }

    /** Whether several options can win. */
    public boolean fillsSeats() {
        return fillsSeats;
    }

    /** Whether a ballot may rank several options alike. */
    boolean permitsEquals() {
        return kind == BallotKind.RANKING && picture != Picture.ROUNDS;
    }

    public coop.toadlane.counting.Method counting() {
        return Objects.requireNonNull(counting);
    }

    public static List<Method> of(BallotKind kind) {
        return Arrays.stream(values()).filter(method -> method.kind == kind).toList();
    }

    public static Optional<Method> named(String name) {
        return Arrays.stream(values()).filter(method -> method.name().equals(name)).findFirst();
    }
}
