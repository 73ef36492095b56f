package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.BallotText;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Picks;
import coop.toadlane.delegation.Proxies;
import coop.toadlane.membership.Directory;
import coop.toadlane.tally.BallotFile;
import coop.toadlane.tally.PublishedList;
import coop.toadlane.ui.NotFound;
import coop.toadlane.urn.Slip;
import coop.toadlane.urn.Urn;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was in the box, once it is opened: as a page, and as a file to check at home. */
@Component
@Transactional(readOnly = true)
class Box {

    private final Proposals proposals;
    private final Options options;
    private final Closures closures;
    private final NamelessBallots nameless;
    private final Directory directory;
    private final Urn urn;

    Box(Proposals proposals, Options options, Closures closures, NamelessBallots nameless, Directory directory, Urn urn) {
        this.proposals = proposals;
        this.options = options;
        this.closures = closures;
        this.nameless = nameless;
        this.directory = directory;
        this.urn = urn;
    }

    BoxPage page(CoopId coop, DecisionId id) {
        var proposal = counted(coop, id);
        var lines = lines(proposal);
        return switch (proposal.way().openness()) {
            case ANONYMOUS -> page(proposal, lines, null, List.of(), null);
            case SECRET -> page(
                proposal, lines, urn.key(coop, id.value()).fingerprint(), holders(proposal),
                PublishedList.sha256(urn.slips(coop, id.value())));
            case OPEN, HIDDEN -> throw new NotFound();
        };
    }

    /** All ballots without names once they are counted, in an order that tells nothing; none where ballots bear names. */
    List<BoxPage.Line> lines(Proposal proposal) {
        if (!proposal.isCounted()) return List.of();
        var choices = options.of(proposal.coop(), proposal.id());
        return switch (proposal.way().openness()) {
            case ANONYMOUS -> cut(proposal, choices);
            case SECRET -> urn.slips(proposal.coop(), proposal.id().value()).stream()
                .map(slip -> line(slip, proposal, choices)).toList();
            case OPEN, HIDDEN -> List.of();
        };
    }

    /** A secret decision with all that its count rests on. */
    BallotFile file(CoopId coop, DecisionId id) {
        var proposal = counted(coop, id);
        if (proposal.way().openness() != Openness.SECRET) throw new NotFound();
        var choices = options.of(coop, id);
        var counted = closures.of(proposal, choices).orElseThrow(NotFound::new);
        return BallotFile.of(
            proposal.question(), choices, counted, urn.key(coop, id.value()), urn.papers(coop, id.value()), urn.slips(coop, id.value()));
    }

    private Proposal counted(CoopId coop, DecisionId id) {
        var proposal = proposals.read(coop, id);
        if (!proposal.isCounted()) throw new NotFound();
        return proposal;
    }

    private static BoxPage page(Proposal proposal, List<BoxPage.Line> lines, String key, List<String> holders, String sha256) {
        var shown = lines.subList(0, Math.min(lines.size(), BoxPage.SHOWN));
        return new BoxPage(
            proposal.id(), proposal.title(), proposal.way().openness(), shown, lines.size() - shown.size(), key, holders, sha256);
    }

    private List<BoxPage.Line> cut(Proposal proposal, List<Option> choices) {
        return nameless.of(proposal.coop(), proposal.id()).stream()
            .map(row -> line(null, Picks.ballot(row.answer(), row.picks(), row.marks()), row.reason(), proposal, choices)).toList();
    }

    private static BoxPage.Line line(Slip slip, Proposal proposal, List<Option> choices) {
        return line(slip.code(), BallotText.read(slip.ballot()), "", proposal, choices);
    }

    private static BoxPage.Line line(String code, Ballot ballot, String reason, Proposal proposal, List<Option> choices) {
        var answer = ballot instanceof Ballot.Answered(var said) ? said : null;
        return new BoxPage.Line(code, answer, Voices.Voice.chosen(ballot, choices, proposal.kind()), reason);
    }

    private List<String> holders(Proposal proposal) {
        var holders = urn.holders(proposal.coop(), proposal.id().value());
        var names = Proxies.names(directory, proposal.coop(), holders);
        return holders.stream().flatMap(member -> Stream.ofNullable(names.get(member.value()))).sorted().toList();
    }
}
