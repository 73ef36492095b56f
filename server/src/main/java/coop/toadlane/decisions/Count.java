package coop.toadlane.decisions;

import coop.toadlane.counting.ApprovalVote;
import coop.toadlane.counting.Cast;
import coop.toadlane.counting.Consent;
import coop.toadlane.counting.Electorate;
import coop.toadlane.counting.Quorum;
import coop.toadlane.counting.Share;
import coop.toadlane.counting.ShowOfHands;
import coop.toadlane.counting.Stance;
import coop.toadlane.counting.Threshold;
import coop.toadlane.membership.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts the ballots of a decision by the rule that binds it. */
@Component
class Count {

    private final Ballots ballots;
    private final Election election;

    Count(Ballots ballots, Election election) {
        this.ballots = ballots;
        this.election = election;
    }

    Counted of(Proposal proposal, List<Options.Option> options) {
        var method = proposal.way().method();
        return method == null ? Counted.byRule(byRule(proposal, options), options) : election.count(proposal, method, options);
    }

    /** How things stand while it is open. */
    Tally soFar(Proposal proposal, List<Options.Option> options) {
        return proposal.way().isByRule() && !proposal.hides()
            ? byRule(proposal, options) : Election.soFar(proposal, ballots.count(proposal.coop(), proposal.id()));
    }

    private Tally byRule(Proposal proposal, List<Options.Option> options) {
        return switch (proposal.kind()) {
            case SHOW_OF_HANDS -> hands(proposal, ballots.answers(proposal.coop(), proposal.id()));
            case CONSENT -> consent(proposal, ballots.answers(proposal.coop(), proposal.id()));
            case CONSENSUS -> consensus(proposal, ballots.answers(proposal.coop(), proposal.id()));
            case APPROVAL -> approval(proposal, options);
            case RANKING, SCORES, DOTS, BUDGET -> throw new IllegalStateException(proposal.kind() + " needs a method");
        };
    }

    private static Tally hands(Proposal proposal, Map<Answer, Integer> answers) {
        var hands = new ArrayList<Cast<coop.toadlane.counting.Answer>>();
        hands.addAll(same(coop.toadlane.counting.Answer.AGREE, answers.get(Answer.AGREE)));
        hands.addAll(same(coop.toadlane.counting.Answer.ABSTAIN, answers.get(Answer.ABSTAIN)));
        hands.addAll(same(coop.toadlane.counting.Answer.DISAGREE, answers.get(Answer.DISAGREE)));
        var result = new ShowOfHands(quorum(proposal.rule()), threshold(proposal.rule())).count(electorate(proposal), hands);
        return new Tally(
            proposal.voters(), hands.size(), answers.get(Answer.AGREE), answers.get(Answer.ABSTAIN), answers.get(Answer.DISAGREE), 0,
            result.quorum().needed(), List.of(), Tally.ruling(result.verdict()));
    }

    private Tally consent(Proposal proposal, Map<Answer, Integer> answers) {
        var objections = ballots.objections(proposal.coop(), proposal.id()).stream()
            .map(objected -> Cast.<Stance>one(new Stance.Objects(objected.memberId().toString(), objected.reason())));
        var stances = Stream.of(
                Collections.nCopies(answers.get(Answer.AGREE), Cast.<Stance>one(new Stance.Consents())).stream(),
                Collections.nCopies(answers.get(Answer.ABSTAIN), Cast.<Stance>one(new Stance.Abstains())).stream(),
                objections)
            .flatMap(several -> several).toList();
        var result = new Consent(quorum(proposal.rule())).count(electorate(proposal), stances);
        return new Tally(
            proposal.voters(), stances.size(), answers.get(Answer.AGREE), answers.get(Answer.ABSTAIN), result.objections().size(), 0,
            result.quorum().needed(), List.of(), Tally.ruling(result.verdict()));
    }

    private Tally approval(Proposal proposal, List<Options.Option> options) {
        var codes = options.stream().map(Options.Option::code).toList();
        var cast = ballots.all(proposal.coop(), proposal.id()).stream().map(ballot -> Cast.one(codes(ballot))).toList();
        var result = new ApprovalVote(quorum(proposal.rule()), threshold(proposal.rule())).count(electorate(proposal), codes, cast);
        var votes = result.standings().stream()
            .collect(Collectors.toMap(ApprovalVote.Standing::option, standing -> standing.approvals().people()));
        return new Tally(
            proposal.voters(), cast.size(), 0, 0, 0, 0, result.quorum().needed(), codes.stream().map(votes::get).toList(),
            Tally.ruling(result.verdict()));
    }

    /** One block stops it, whoever else agrees; else it needs its majority of those who say yes or no. */
    private Tally consensus(Proposal proposal, Map<Answer, Integer> answers) {
        var blocked = answers.get(Answer.OBJECT);
        var hands = hands(proposal, answers);
        var tookPart = hands.tookPart() + blocked;
        var ruling = tookPart < hands.needed() ? Ruling.NO_QUORUM : blocked > 0 ? Ruling.BLOCKED : hands.ruling();
        return new Tally(
            hands.voters(), tookPart, hands.agree(), hands.abstain(), hands.against(), blocked, hands.needed(), List.of(), ruling);
    }

    private static Set<String> codes(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Approved(var places) -> places.stream().map(String::valueOf).collect(Collectors.toSet());
            case Ballot.Answered _, Ballot.Marked _ -> throw new IllegalStateException("No approval: " + ballot);
        };
    }

    private static <T> List<Cast<T>> same(T answer, int count) {
        return Collections.nCopies(count, Cast.one(answer));
    }

    private static Electorate electorate(Proposal proposal) {
        return Electorate.of(proposal.voters());
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
