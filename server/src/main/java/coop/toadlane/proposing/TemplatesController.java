package coop.toadlane.proposing;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists, keeps and removes what new decisions start from. */
@Controller
class TemplatesController {

    private final Templates templates;
    private final TemplateTable table;

    TemplatesController(Templates templates, TemplateTable table) {
        this.templates = templates;
        this.table = table;
    }

    @GetMapping("/coops/{coop}/decisions/templates")
    TemplatesPage templates(Actor.Member reader, Asked asked) {
        return new TemplatesPage(table.list(reader.coop(), asked), reader.may(Decisions.FACILITATE));
    }

    /** The fields of the draft travel as those of the form, the template's own as {@code name}, {@code what} and {@code template}. */
    @PostMapping("/coops/{coop}/decisions/templates")
    Reply keep(Coop coop, Actor.Member by, @RequestParam Map<String, String> sent) {
        var draft = DraftForm.read(sent, List.of());
        var kept = DraftForm.kept(draft, sent, "");
        var fields = new TreeMap<String, String>();
        kept.stream().filter(field -> !field.value().isEmpty() && !field.name().equals("template"))
            .forEach(field -> fields.put(field.name(), field.value()));
        var key = sent.getOrDefault("template", "");
        var name = sent.getOrDefault("name", "");
        var what = sent.getOrDefault("what", "");
        var problems = templates.keep(by, key, name, what, fields);
        if (!problems.isEmpty()) return new TemplatePage(key, name, what, kept, problems);
        return Redirect.to(coop.path() + "/decisions/templates").saying("template.kept", name);
    }

    @PostMapping("/coops/{coop}/decisions/templates/{id}/removal")
    Redirect remove(Coop coop, Actor.Member by, @PathVariable UUID id) {
        templates.remove(by, id);
        return Redirect.to(coop.path() + "/decisions/templates").saying("template.removed");
    }
}
