package coop.toadlane.tally;

import coop.toadlane.ballots.BallotText;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Paper;
import coop.toadlane.ballots.Vote;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Stage;
import coop.toadlane.urn.BoxKey;
import coop.toadlane.urn.Slip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Checks a file of secret ballots against itself: who signed, how many, and what they come to. */
public final class BallotChecks {

    private final BallotFile file;
    private final BoxKey key;

    public BallotChecks(BallotFile file) {
        this.file = file;
        this.key = new BoxKey(file.key());
    }

    /** Empty if all is well. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        var codes = new HashSet<String>();
        for (var slip : file.ballots()) {
            slip.flaw(key, file.decision()).ifPresent(flaw -> faults.add(name(slip) + ": " + told(flaw)));
            if (!codes.add(slip.paper())) faults.add(name(slip) + ": the same paper lies there twice");
            if (doesNotFit(slip)) faults.add(name(slip) + ": the ballot does not fit the question");
        }
        if (file.ballots().size() > file.papers())
            faults.add("%d ballots were counted, but only %d papers handed out".formatted(file.ballots().size(), file.papers()));
        if (file.papers() > file.voters()) faults.add("%d papers went to %d voters".formatted(file.papers(), file.voters()));
        if (!PublishedList.sha256(file.ballots()).equals(file.sha256())) faults.add("The ballots do not have the hash that the file says");
        if (faults.isEmpty() && !BallotFile.Result.of(count()).equals(file.result()))
            faults.add("The ballots do not come to the published result, but to " + BallotFile.Result.of(count()));
        return faults;
    }

    Counted count() {
        return NamelessCount.of(question(), options(), file.ballots().stream().map(slip -> BallotText.read(slip.ballot())).toList());
    }

    private boolean doesNotFit(Slip slip) {
        var ballot = BallotText.read(slip.ballot());
        return new Paper(file.way(), file.options().size()).flaw(new Vote(ballot, "")).isPresent()
            || !BallotText.of(ballot).equals(slip.ballot());
    }

    private Question question() {
        return new Question(file.decision(), file.title(), file.way(), file.rule(), file.voters());
    }

    private List<Option> options() {
        return file.options().stream()
            .map(choice -> new Option(choice.place(), choice.code(), choice.name(), choice.cost(), null, null, null)).toList();
    }

    private static String name(Slip slip) {
        try {
            return slip.code();
        } catch (IllegalArgumentException e) {
            return "A ballot without a readable paper";
        }
    }

    private static String told(Slip.Flaw flaw) {
        return switch (flaw) {
            case UNREADABLE -> "it cannot be read";
            case NOT_STAMPED -> "the paper does not bear the stamp of this box";
            case NOT_SIGNED -> "whoever had the paper stamped did not fill it in so";
        };
    }
}
