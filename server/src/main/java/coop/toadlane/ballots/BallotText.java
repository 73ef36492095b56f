package coop.toadlane.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A ballot as its voter signs it and as it is published: {@code answer=AGREE}, {@code pick=1&pick=3}, {@code mark-1=2&mark-3=1}.
 * There is one way to write each, so that nobody can hide a sign in theirs.
 */
public final class BallotText {

    private BallotText() {}

    public static String of(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Answered(var answer) -> "answer=" + answer.name();
            case Ballot.Approved(var places) -> places.stream().sorted().map(place -> "pick=" + place).collect(Collectors.joining("&"));
            case Ballot.Marked(Map<Integer, Integer> marks) -> marks.entrySet().stream()
                .map(mark -> Paper.MARK + mark.getKey() + "=" + mark.getValue()).collect(Collectors.joining("&"));
        };
    }

    /** What cannot be read comes out as a ballot that no paper takes. */
    public static Ballot read(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var field : text.split("&")) {
            var parts = field.split("=", 2);
            fields.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[parts.length - 1]);
        }
        return Paper.read(fields);
    }
}
