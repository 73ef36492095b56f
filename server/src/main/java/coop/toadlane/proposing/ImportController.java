package coop.toadlane.proposing;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ballots.Method;
import coop.toadlane.decisions.BroughtIn;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.drafts.Drafts;
import coop.toadlane.tally.BudgetView;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes the file of a participatory budget, shows what is in it, and brings it in. */
@Controller
class ImportController {

    private final Uploads uploads;
    private final Decisions decisions;
    private final Clock clock;

    ImportController(Uploads uploads, Decisions decisions, Clock clock) {
        this.uploads = uploads;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping("/coops/{coop}/decisions/import")
    ImportPage ask(Actor.Member author) {
        author.must(Decisions.PROPOSE);
        return new ImportPage(Map.of());
    }

    @PostMapping("/coops/{coop}/decisions/import")
    Reply upload(Coop coop, Actor.Member author, @RequestParam Optional<MultipartFile> file) throws IOException {
        author.must(Decisions.PROPOSE);
        if (file.isEmpty() || file.get().isEmpty()) return new ImportPage(Map.of("file", Sentence.of("decisions.import.no-file")));
        var content = file.get().getBytes();
        return switch (BudgetFile.read(content)) {
            case BudgetFile.Read.Refused(var why) -> new ImportPage(Map.of("file", why));
            case BudgetFile.Read.Good _ -> Redirect.to(
                coop.path() + "/decisions/import/" + uploads.add(author, name(file.get()), content, clock.instant()));
        };
    }

    @GetMapping("/coops/{coop}/decisions/import/{upload}")
    Page preview(Actor.Member author, @PathVariable String upload) {
        var id = DecisionId.in(upload).value();
        var file = read(author, id);
        return page(id, file, file.title(), Map.of());
    }

    @PostMapping("/coops/{coop}/decisions/import/{upload}")
    Reply bringIn(Coop coop, Actor.Member author, @PathVariable String upload, @RequestParam(defaultValue = "") String title) {
        var id = DecisionId.in(upload).value();
        var file = read(author, id);
        if (title.isBlank()) return page(id, file, title, Map.of("title", Sentence.of("decisions.title-missing")));
        if (title.strip().length() > Drafts.LONGEST_TITLE)
            return page(id, file, title, Map.of("title", Sentence.of("decisions.title-long", Drafts.LONGEST_TITLE)));
        var decision = decisions.bringIn(author, new BroughtIn(title.strip(), file.budget(), file.projects(), file.ballots()));
        uploads.delete(author, id);
        return Redirect.to(coop.path() + decision.path()).saying("decisions.import.done", file.ballots().size());
    }

    private BroughtIn read(Actor.Member author, UUID id) {
        return switch (BudgetFile.read(uploads.of(author, id).orElseThrow(NotFound::new))) {
            case BudgetFile.Read.Good(var budget) -> budget;
            case BudgetFile.Read.Refused _ -> throw new NotFound();
        };
    }

    private static ImportPreviewPage page(UUID id, BroughtIn file, String title, Map<String, Sentence> errors) {
        return new ImportPreviewPage(
            id, title, file.ballots().size(),
            BudgetView.of(file.budget(), file.projects(), Method.GREEDY, null), errors);
    }

    private static String name(MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
