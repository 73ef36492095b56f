package coop.toadlane.tally;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Way;
import coop.toadlane.membership.Rule;
import coop.toadlane.urn.BoxKey;
import coop.toadlane.urn.Slip;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A secret decision with all that its count rests on, to be checked anywhere.
 *
 * @param voters who could vote
 * @param papers how many of them took a paper
 * @param key    under which papers were stamped
 * @param sha256 of the ballots
 */
@JsonPropertyOrder({"format", "decision", "title"})
public record BallotFile(
        String format, UUID decision, String title, BallotKind kind, @Nullable Method method, int seats, int most,
        @Nullable BigDecimal budget, Rule rule, int voters, int papers, String key, List<Choice> options, List<Slip> ballots,
        Result result, String sha256) {

    static final String FORMAT = "toadlane-ballots-1";

    /** What could be chosen. */
    public record Choice(int place, String code, String name, @Nullable BigDecimal cost) {}

    /** What the count came to. */
    public record Result(
            Ruling ruling, int tookPart, int agree, int abstain, int against, int blocked, List<Integer> votes, List<Integer> elected,
            List<Integer> funded) {

        public static Result of(Counted counted) {
            var tally = counted.tally();
            return new Result(
                tally.ruling(), tally.tookPart(), tally.agree(), tally.abstain(), tally.against(), tally.blocked(), tally.votes(),
                counted.account().map(Account::elected).orElse(List.of()),
                counted.options().stream().filter(option -> Boolean.TRUE.equals(option.funded())).map(Option::place).toList());
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT).enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    public static BallotFile of(
            Question question, List<Option> options, Counted counted, BoxKey key, int papers, List<Slip> slips) {
        var way = question.way();
        return new BallotFile(
            FORMAT, question.id(), question.title(), way.kind(), way.method(), way.seats(), way.most(), way.budget(),
            question.rule(), question.voters(), papers, key.text(),
            options.stream().map(option -> new Choice(option.place(), option.code(), option.name(), option.cost())).toList(), slips,
            Result.of(counted), PublishedList.sha256(slips));
    }

    /** Fails with an {@link IllegalArgumentException} if it is none, or part of one. */
    public static BallotFile read(byte[] bytes) {
        try {
            var file = JSON.readValue(bytes, BallotFile.class);
            if (!FORMAT.equals(file.format())) throw new IllegalArgumentException("not a file of ballots");
            return file.whole();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a file of ballots: " + e.getOriginalMessage(), e);
        }
    }

    public byte[] written() {
        return JSON.writeValueAsBytes(this);
    }

    Way way() {
        return new Way(kind, method, seats, most, budget, Openness.SECRET);
    }

    private BallotFile whole() {
        if (decision == null || kind == null || rule == null || key == null || options == null || ballots == null || result == null)
            throw new IllegalArgumentException("a part of the file is missing");
        return this;
    }
}
