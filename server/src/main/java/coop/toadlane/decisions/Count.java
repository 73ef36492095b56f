package coop.toadlane.decisions;

import coop.toadlane.counting.ApprovalVote;
import coop.toadlane.counting.Cast;
import coop.toadlane.counting.Electorate;
import coop.toadlane.counting.Quorum;
import coop.toadlane.counting.Share;
import coop.toadlane.counting.Threshold;
import coop.toadlane.membership.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts the ballots of a decision by the rule that binds it. */
@Component
class Count {

    private final Ballots ballots;
    private final Voters voters;
    private final Roll roll;

    Count(Ballots ballots, Voters voters, Roll roll) {
        this.ballots = ballots;
        this.voters = voters;
        this.roll = roll;
    }

    Counted of(Proposal proposal, List<Options.Option> options) {
        var method = proposal.way().method();
        return method == null ? byRule(proposal, options) : Election.count(proposal, method, options, roll.of(proposal));
    }

    /** How things stand while it is open. */
    Counted soFar(Proposal proposal, List<Options.Option> options) {
        return proposal.way().isByRule() && !proposal.hides()
            ? byRule(proposal, options)
            : Counted.byRule(Election.soFar(proposal, ballots.count(proposal.coop(), proposal.id())), options);
    }

    private Counted byRule(Proposal proposal, List<Options.Option> options) {
        if (proposal.kind() == BallotKind.APPROVAL) return approval(proposal, options);
        var rule = proposal.rule();
        if (rule.countsHeads())
            return Counted.byRule(answers(proposal, rule).of(Electorate.of(proposal.voters()), heads(proposal)), options);
        return weighed(proposal, rule);
    }

    /** Votes may weigh by class, be cast for others, and have to agree in each class. */
    private Counted weighed(Proposal proposal, Rule rule) {
        var sizes = new TreeMap<String, Integer>();
        voters.classes(proposal.coop(), proposal.id()).values().forEach(each -> sizes.merge(each, 1, Integer::sum));
        var spoken = roll.of(proposal);
        var whole = answers(proposal, rule).of(electorate(sizes, rule), casts(spoken.voices()));
        var withoutQuorum = new AnswerCount(proposal.kind(), Quorum.NONE, threshold(rule));
        var classes = new ArrayList<ClassTally>();
        sizes.forEach((name, size) -> {
            var voices = spoken.voices().stream().filter(voice -> voice.memberClass().equals(name)).toList();
            classes.add(new ClassTally(name, rule.weight(name), withoutQuorum.of(electorate(Map.of(name, size), rule), casts(voices))));
        });
        var dissent = rule.eachClass() && classes.stream().anyMatch(each -> each.tally().ruling() != Ruling.PASSED);
        var tally = dissent && whole.ruling() == Ruling.PASSED ? whole.ruled(Ruling.CLASS_DISSENTS) : whole;
        return new Counted(tally, Optional.empty(), List.of(), classes, spoken.proxies());
    }

    private Counted approval(Proposal proposal, List<Options.Option> options) {
        var rule = proposal.rule();
        var codes = options.stream().map(Options.Option::code).toList();
        var sizes = new TreeMap<String, Integer>();
        if (!rule.countsHeads())
            voters.classes(proposal.coop(), proposal.id()).values().forEach(each -> sizes.merge(each, 1, Integer::sum));
        var spoken = roll.of(proposal);
        var electorate = rule.countsHeads() ? Electorate.of(proposal.voters()) : electorate(sizes, rule);
        var cast = spoken.voices().stream().map(voice -> new Cast<>(codes(voice.ballot()), BigDecimal.valueOf(voice.weight()))).toList();
        var result = new ApprovalVote(quorum(rule), threshold(rule)).count(electorate, codes, cast);
        var votes = result.standings().stream()
            .collect(Collectors.toMap(ApprovalVote.Standing::option, standing -> standing.approvals().weight().intValueExact()));
        var tally = new Tally(
            proposal.voters(), cast.size(), 0, 0, 0, 0, result.quorum().needed(), codes.stream().map(votes::get).toList(),
            Tally.ruling(result.verdict()));
        return Counted.byRule(tally, options).through(spoken.proxies());
    }

    /** From the running tally, which keeps one column for each pair of answers that never meet. */
    private Map<Answer, Integer> heads(Proposal proposal) {
        var kept = ballots.answers(proposal.coop(), proposal.id());
        if (proposal.kind() != BallotKind.CONSENSUS) return kept;
        return Map.of(
            Answer.AGREE, kept.get(Answer.AGREE), Answer.STAND_ASIDE, kept.get(Answer.ABSTAIN),
            Answer.DISAGREE, kept.get(Answer.DISAGREE), Answer.BLOCK, kept.get(Answer.OBJECT));
    }

    private static List<Cast<Answer>> casts(List<Weighed> voices) {
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

    private static Electorate electorate(Map<String, Integer> sizes, Rule rule) {
        var people = sizes.values().stream().mapToInt(Integer::intValue).sum();
        var votes = sizes.entrySet().stream().mapToLong(each -> (long) each.getValue() * rule.weight(each.getKey())).sum();
        return new Electorate(new coop.toadlane.counting.Voices(people, BigDecimal.valueOf(votes)), Optional.empty());
    }

    private static AnswerCount answers(Proposal proposal, Rule rule) {
        return new AnswerCount(proposal.kind(), quorum(rule), threshold(rule));
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
