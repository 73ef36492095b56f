package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings ideas along that were gathered elsewhere, all of them or none. */
@Controller
class SheetController {

    private final Ideas ideas;
    private final FundingRoundPages rounds;

    SheetController(Ideas ideas, FundingRoundPages rounds) {
        this.ideas = ideas;
        this.rounds = rounds;
    }

    @GetMapping("/coops/{coop}/funding/{round}/import")
    SheetPage ask(Coop coop, Actor.Member by, @PathVariable("round") FundingRoundId id) {
        by.must(FundingRounds.RUN);
        return new SheetPage(rounds.round(coop, id), "", List.of(), Map.of());
    }

    @PostMapping("/coops/{coop}/funding/{round}/import")
    Reply bring(
            Coop coop, Actor.Member by, Words words, @PathVariable("round") FundingRoundId id,
            @RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "") String pasted)
            throws IOException {
        by.must(FundingRounds.RUN);
        var round = rounds.round(coop, id);
        var text = file == null || file.isEmpty() ? pasted : new String(file.getBytes(), StandardCharsets.UTF_8);
        return switch (IdeaSheet.read(text, round, words)) {
            case IdeaSheet.Faulty(var wrong) ->
                new SheetPage(round, pasted, wrong, Map.of("pasted", Sentence.of("funding.sheet-refused", wrong.size())));
            case IdeaSheet.Whole(var drafts) -> switch (ideas.bring(by, id, drafts)) {
                case Kept.Done _ -> Redirect.to(coop.path() + id.path()).saying("funding.sheet-taken", drafts.size());
                case Kept.Refused(var problems) -> new SheetPage(round, pasted, List.of(), problems);
            };
        };
    }
}
