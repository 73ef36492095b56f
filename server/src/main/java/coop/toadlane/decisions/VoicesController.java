package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Option;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives away who said what, or only what was said where nobody is to know who said it. */
@Controller
class VoicesController {

    private static final List<String> COLUMNS = List.of(
        "decisions.column.name", "decisions.column.class", "decisions.column.votes", "decisions.column.answer", "decisions.column.reason",
        "decisions.column.cast");

    private static final List<String> NAMELESS_COLUMNS = List.of("decisions.column.answer", "decisions.column.reason");

    private static final List<String> SECRET_COLUMNS = List.of(
        "decisions.column.code", "decisions.column.answer", "decisions.column.reason");

    private final Proposals proposals;
    private final Options options;
    private final Voices voices;
    private final Box box;

    VoicesController(Proposals proposals, Options options, Voices voices, Box box) {
        this.proposals = proposals;
        this.options = options;
        this.voices = voices;
        this.box = box;
    }

    @GetMapping("/coops/{coop}/decisions/{id}/ballots")
    VoicesPage ballots(Actor.Member reader, @PathVariable String id, Asked asked) {
        var proposal = proposals.read(reader.coop(), DecisionId.in(id));
        if (!proposal.namesVoters()) throw new NotFound();
        return new VoicesPage(
            proposal.id(), proposal.title(), proposal.kind(), options.of(reader.coop(), proposal.id()),
            voices.list(reader.coop(), proposal.id(), asked));
    }

    @GetMapping("/coops/{coop}/decisions/{id}/ballots.csv")
    Csv ballotsAsCsv(Actor.Member reader, @PathVariable String id, Asked asked) {
        var proposal = proposals.read(reader.coop(), DecisionId.in(id));
        if (proposal.namesVoters()) return named(proposal, asked);
        if (!proposal.isCounted()) throw new NotFound();
        return nameless(box.lines(proposal), proposal.way().openness() == Openness.SECRET);
    }

    /** Only ballots that lay in a box have a receipt. */
    private static Csv nameless(List<BoxPage.Line> lines, boolean secret) {
        var rows = lines.stream().<List<Object>>map(line -> secret
            ? List.of(Objects.requireNonNull(line.code()), said(line), line.reason()) : List.of(said(line), line.reason())).toList();
        return new Csv("ballots.csv", secret ? SECRET_COLUMNS : NAMELESS_COLUMNS, rows);
    }

    private Csv named(Proposal proposal, Asked asked) {
        var choices = options.of(proposal.coop(), proposal.id());
        var rows = voices.all(proposal.coop(), proposal.id(), asked).stream().map(voice -> row(voice, choices, proposal.kind())).toList();
        return new Csv("ballots.csv", COLUMNS, rows);
    }

    private static List<Object> row(Voices.Voice voice, List<Option> choices, BallotKind kind) {
        var said = voice.answer() == null ? voice.chosen(choices, kind) : Sentence.of("answer." + voice.answer());
        return List.of(voice.name(), voice.memberClass(), voice.votes(), said, voice.reason(), voice.castAt());
    }

    private static Object said(BoxPage.Line line) {
        return line.answer() == null ? line.chosen() : Sentence.of("answer." + line.answer());
    }
}
