package coop.toadlane.decisions;

import coop.toadlane.counting.ApprovalVote;
import coop.toadlane.counting.Cast;
import coop.toadlane.counting.Electorate;
import coop.toadlane.counting.Quorum;
import coop.toadlane.counting.Share;
import coop.toadlane.counting.Threshold;
import coop.toadlane.membership.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts the ballots of a decision by the rule that binds it. */
@Component
class Count {

    private final Voters voters;
    private final Roll roll;

    Count(Voters voters, Roll roll) {
        this.voters = voters;
        this.roll = roll;
    }

    Counted of(Proposal proposal, List<Options.Option> options) {
        if (proposal.way().openness() == Openness.SECRET) return NamelessCount.of(proposal, options, roll.nameless(proposal));
        var method = proposal.way().method();
        return method == null ? byRule(proposal, options) : Election.count(proposal, method, options, roll.of(proposal));
    }

    /** How things stand while it is open. */
    Counted soFar(Proposal proposal, List<Options.Option> options) {
        return proposal.way().isByRule() && !proposal.hides()
            ? byRule(proposal, options)
            : Counted.byRule(Election.soFar(proposal, roll.count(proposal)), options);
    }

    private Counted byRule(Proposal proposal, List<Options.Option> options) {
        if (proposal.kind() == BallotKind.APPROVAL) return approval(proposal, options);
        var kept = voters.classes(proposal.coop(), proposal.id());
        if (proposal.rule().countsHeads()) return Counted.byRule(whole(proposal, kept), options);
        return proposal.rule().delegable() ? entrusted(proposal, kept) : weighed(proposal, kept);
    }

    private Tally whole(Proposal proposal, List<ClassVotes> kept) {
        var all = ClassVotes.sum(kept);
        return answers(proposal).of(electorate(all), all.said(proposal.kind()));
    }

    /** From the running tally, however many voted. */
    private Counted weighed(Proposal proposal, List<ClassVotes> kept) {
        var classes = kept.stream().map(each -> classTally(
            each, withoutQuorum(proposal).of(electorate(each), each.said(proposal.kind())))).toList();
        return byClass(proposal, whole(proposal, kept), classes, List.of());
    }

    /** Who speaks through whom is only known from every ballot. */
    private Counted entrusted(Proposal proposal, List<ClassVotes> kept) {
        var spoken = roll.of(proposal);
        var classes = kept.stream().map(each -> classTally(each, withoutQuorum(proposal).of(
            electorate(each),
            casts(spoken.voices().stream().filter(voice -> voice.memberClass().equals(each.memberClass())).toList())))).toList();
        return byClass(
            proposal, answers(proposal).of(electorate(ClassVotes.sum(kept)), casts(spoken.voices())), classes, spoken.proxies());
    }

    private static Counted byClass(Proposal proposal, Tally whole, List<ClassTally> classes, List<Proxy> proxies) {
        var dissent = proposal.rule().eachClass() && classes.stream().anyMatch(each -> each.tally().ruling() != Ruling.PASSED);
        var tally = dissent && whole.ruling() == Ruling.PASSED ? whole.ruled(Ruling.CLASS_DISSENTS) : whole;
        return new Counted(tally, Optional.empty(), List.of(), classes, proxies);
    }

    private static ClassTally classTally(ClassVotes votes, Tally tally) {
        return new ClassTally(votes.memberClass(), votes.votes(), tally);
    }

    private Counted approval(Proposal proposal, List<Options.Option> options) {
        return approval(proposal, options, electorate(ClassVotes.sum(voters.classes(proposal.coop(), proposal.id()))), roll.of(proposal));
    }

    static Counted approval(Proposal proposal, List<Options.Option> options, Electorate electorate, Spoken spoken) {
        var rule = proposal.rule();
        var codes = options.stream().map(Options.Option::code).toList();
        var cast = spoken.voices().stream().map(voice -> new Cast<>(codes(voice.ballot()), BigDecimal.valueOf(voice.weight()))).toList();
        var result = new ApprovalVote(quorum(rule), threshold(rule)).count(electorate, codes, cast);
        var votes = result.standings().stream()
            .collect(Collectors.toMap(ApprovalVote.Standing::option, standing -> standing.approvals().weight().intValueExact()));
        var tally = new Tally(
            proposal.voters(), cast.size(), 0, 0, 0, 0, result.quorum().needed(), codes.stream().map(votes::get).toList(),
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

    private static Electorate electorate(ClassVotes votes) {
        return new Electorate(votes.eligible(), Optional.empty());
    }

    static AnswerCount answers(Proposal proposal) {
        return new AnswerCount(proposal.kind(), quorum(proposal.rule()), threshold(proposal.rule()));
    }

    private static AnswerCount withoutQuorum(Proposal proposal) {
        return new AnswerCount(proposal.kind(), Quorum.NONE, threshold(proposal.rule()));
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
