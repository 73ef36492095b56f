package coop.toadlane.tally;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.Option;
import coop.toadlane.counting.ApprovalVote;
import coop.toadlane.counting.Cast;
import coop.toadlane.counting.Electorate;
import coop.toadlane.counting.Quorum;
import coop.toadlane.counting.Share;
import coop.toadlane.counting.Threshold;
import coop.toadlane.counting.Voices;
import coop.toadlane.membership.Rule;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what the rule alone decides: answers, and approval of one winner. */
public final class RuleCount {

    private RuleCount() {}

    /** Answers from the running tally, however many voted, and those of members who speak {@code through} others. */
    public static Counted answers(Question question, List<ClassVotes> kept, Spoken through) {
        var whole = answers(question).of(electorate(ClassVotes.sum(kept)), said(question, ClassVotes.sum(kept), through.voices()));
        if (question.rule().countsHeads()) return Counted.byRule(whole, List.of());
        var classes = kept.stream().map(each -> classTally(each, withoutQuorum(question).of(
            electorate(each), said(question, each, through.of(each.memberClass()))))).toList();
        return byClass(question, whole, classes, through.proxies());
    }

    private static Map<Answer, Voices> said(Question question, ClassVotes votes, List<Weighed> through) {
        var said = new EnumMap<Answer, Voices>(votes.said(question.kind()));
        for (var cast : casts(through)) said.merge(cast.ballot(), new Voices(1, cast.weight()), AnswerCount::sum);
        return said;
    }

    public static Counted approval(Question question, List<Option> options, List<ClassVotes> kept, Spoken spoken) {
        return approval(question, options, electorate(ClassVotes.sum(kept)), spoken);
    }

    private static Counted byClass(Question question, Tally whole, List<ClassTally> classes, List<Proxy> proxies) {
        var dissent = question.rule().eachClass() && classes.stream().anyMatch(each -> each.tally().ruling() != Ruling.PASSED);
        var tally = dissent && whole.ruling() == Ruling.PASSED ? whole.ruled(Ruling.CLASS_DISSENTS) : whole;
        return new Counted(tally, Optional.empty(), List.of(), classes, proxies);
    }

    private static ClassTally classTally(ClassVotes votes, Tally tally) {
        return new ClassTally(votes.memberClass(), votes.votes(), tally);
    }

    private static Electorate electorate(ClassVotes votes) {
        return new Electorate(votes.eligible(), Optional.empty());
    }

    static Counted approval(Question question, List<Option> options, Electorate electorate, Spoken spoken) {
        var rule = question.rule();
        var codes = options.stream().map(Option::code).toList();
        var cast = spoken.voices().stream().map(voice -> new Cast<>(codes(voice.ballot()), BigDecimal.valueOf(voice.weight()))).toList();
        var result = new ApprovalVote(quorum(rule), threshold(rule)).count(electorate, codes, cast);
        var votes = result.standings().stream()
            .collect(Collectors.toMap(ApprovalVote.Standing::option, standing -> standing.approvals().weight().intValueExact()));
        var tally = new Tally(
            question.voters(), cast.size(), 0, 0, 0, 0, result.quorum().needed(), codes.stream().map(votes::get).toList(),
            Tally.ruling(result.verdict()));
        return Counted.byRule(tally, options).through(spoken.proxies());
    }

    static List<Cast<Answer>> casts(List<Weighed> voices) {
        return voices.stream().map(voice -> switch (voice.ballot()) {
            case Ballot.Answered(var answer) -> new Cast<>(answer, BigDecimal.valueOf(voice.weight()));
            case Ballot.Approved _, Ballot.Marked _ -> throw new IllegalStateException("No answer: " + voice);
        }).toList();
    }

    private static Set<String> codes(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Approved(var places) -> places.stream().map(String::valueOf).collect(Collectors.toSet());
            case Ballot.Answered _, Ballot.Marked _ -> throw new IllegalStateException("No approval: " + ballot);
        };
    }

    static AnswerCount answers(Question question) {
        return new AnswerCount(question.kind(), quorum(question.rule()), threshold(question.rule()));
    }

    private static AnswerCount withoutQuorum(Question question) {
        return new AnswerCount(question.kind(), Quorum.NONE, threshold(question.rule()));
    }

    private static Quorum quorum(Rule rule) {
        return new Quorum(share(rule.quorum()));
    }

    private static Threshold threshold(Rule rule) {
        var bound = rule.more() ? Threshold.Bound.MORE_THAN : Threshold.Bound.AT_LEAST;
        return new Threshold(bound, share(rule.threshold()), switch (rule.of()) {
            case CAST -> Threshold.Base.CAST;
            case PRESENT -> Threshold.Base.PRESENT;
            case ALL -> Threshold.Base.ALL;
        });
    }

    private static Share share(coop.toadlane.membership.Share share) {
        return new Share(share.numerator(), share.denominator());
    }
}
