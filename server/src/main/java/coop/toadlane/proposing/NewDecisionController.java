package coop.toadlane.proposing;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ballots.Method;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.Proposed;
import coop.toadlane.drafts.Acts;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Drafts;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for a new decision in three steps: what it is, what it says, and whether it is right as it will stand. */
@Controller
class NewDecisionController {

    private static final int FIRST_TEMPLATES = 6;

    private final Decisions decisions;
    private final Drafts drafts;
    private final Acts acts;
    private final Membership membership;
    private final Preparation preparation;
    private final Templates templates;
    private final Clock clock;

    NewDecisionController(
            Decisions decisions, Drafts drafts, Acts acts, Membership membership, Preparation preparation, Templates templates,
            Clock clock) {
        this.decisions = decisions;
        this.drafts = drafts;
        this.acts = acts;
        this.membership = membership;
        this.preparation = preparation;
        this.templates = templates;
        this.clock = clock;
    }

    /** {@code ?act=KIND&NAME=…} begins with an act and its terms filled in. */
    @GetMapping("/coops/{coop}/decisions/new")
    Page begin(Actor.Member author, Words words, @RequestParam Map<String, String> asked) {
        author.must(Decisions.PROPOSE);
        var sent = new TreeMap<>(templates.fields(author.coop(), asked.getOrDefault("template", ""), words));
        sent.putAll(decisions.fields(author.coop(), origin(asked)));
        sent.putAll(asked);
        var draft = DraftForm.read(sent, acts.of(sent.getOrDefault("act", "")).map(act -> names(author, act, words)).orElse(List.of()));
        var known = draft.acts().stream().anyMatch(intent -> acts.of(intent.act()).isPresent());
        if (!known && !sent.containsKey("ask")) {
            var kinds = acts.offered().stream().map(Act::kind).toList();
            return new NewDecisionPage(kinds, templates.starts(author.coop(), FIRST_TEMPLATES, words));
        }
        return form(author, draft, sent, Map.of(), words);
    }

    @PostMapping("/coops/{coop}/decisions/new")
    Reply go(Coop coop, Actor.Member author, Words words, @RequestParam Map<String, String> sent) {
        author.must(Decisions.PROPOSE);
        var draft = DraftForm.read(sent, List.of());
        var step = sent.getOrDefault("step", "check");
        return switch (step) {
            case "keep" -> keep(author, draft, sent);
            case "round" -> talkThrough(coop, author, draft, sent, words);
            case "open" -> open(coop, author, draft, sent, words);
            case "check" -> check(coop, author, draft, sent, words);
            default -> form(author, DraftForm.rearranged(draft, step, sent.getOrDefault("add", "")), sent, Map.of(), words);
        };
    }

    private Reply open(Coop coop, Actor.Member author, Draft draft, Map<String, String> sent, Words words) {
        return switch (decisions.open(author, draft)) {
            case Proposed.Opened(var id) -> {
                decisions.cameOutOf(author, id, origin(sent));
                yield Redirect.to(coop.path() + id.path()).saying("decisions.opened");
            }
            case Proposed.Refused(var problems) -> form(author, draft, sent, problems, words);
        };
    }

    private Page keep(Actor.Member author, Draft draft, Map<String, String> sent) {
        author.must(Decisions.FACILITATE);
        var key = sent.getOrDefault("template", "");
        var former = templates.find(author.coop(), key);
        return new TemplatePage(
            key, former.map(Template::name).orElse(""), former.map(Template::what).orElse(""), DraftForm.kept(draft, sent, ""), Map.of());
    }

    private Reply talkThrough(Coop coop, Actor.Member author, Draft draft, Map<String, String> sent, Words words) {
        var problems = drafts.problems(author.coop(), draft);
        if (!problems.isEmpty()) return form(author, draft, sent, problems, words);
        return Redirect.to(coop.path() + preparation.begin(author, draft, origin(sent)));
    }

    private Page check(Coop coop, Actor.Member author, Draft draft, Map<String, String> sent, Words words) {
        var problems = drafts.problems(author.coop(), draft);
        if (DraftForm.choosing(sent).isPresent() && draft.options().isEmpty())
            problems.put("options", Sentence.of("decisions.options-few"));
        if (!problems.isEmpty()) return form(author, draft, sent, problems, words);
        var rule = drafts.rule(author.coop(), draft);
        var closesAt = clock.instant().atZone(coop.zone()).plusDays(drafts.days(author.coop(), draft)).toInstant();
        return new CheckPage(
            draft, drafts.matters(draft), drafts.way(author.coop(), draft).inWords(rule), closesAt,
            membership.voters(author.coop()).size(),
            drafts.foretell(author.coop(), draft), DraftForm.kept(draft, sent, origin(sent)),
            author.may(Decisions.FACILITATE));
    }

    private DraftPage form(
            Actor.Member author, Draft draft, Map<String, String> sent, Map<String, Sentence> problems, Words words) {
        var matters = new ArrayList<Choice>();
        for (var matter : drafts.matters(author.coop())) matters.add(choice(author, matter, words));
        var kind = DraftForm.choosing(sent).orElse(null);
        var methods = kind == null ? List.<Choice>of() : Method.of(kind).stream().map(method -> choice(method, words)).toList();
        return new DraftPage(
            draft, kind, methods, matters, actForms(author, draft, words), more(words), origin(sent), sent, problems);
    }

    private List<DraftPage.ActForm> actForms(Actor.Member author, Draft draft, Words words) {
        var forms = new ArrayList<DraftPage.ActForm>();
        for (var intent : draft.acts()) {
            var terms = acts.of(intent.act()).map(act -> act.terms(author.coop(), words)).orElse(List.of());
            forms.add(new DraftPage.ActForm(forms.size() + 1, intent.act(), terms, intent.terms()));
        }
        return forms;
    }

    private List<Choice> more(Words words) {
        return acts.offered().stream().map(act -> Choice.of(act.kind(), words.say("act." + act.kind()))).toList();
    }

    private static String origin(Map<String, String> sent) {
        return sent.getOrDefault("origin", "");
    }

    private static Choice choice(Method method, Words words) {
        return new Choice(method.name(), words.say("method." + method), words.say("method.how." + method));
    }

    private Choice choice(Actor.Member author, String matter, Words words) {
        var rule = membership.bylaws(author.coop()).rule(matter);
        var name = words.knows("matter." + matter) ? words.say("matter." + matter) : matter;
        return new Choice(matter, name, words.say("decisions.matter.rule", Sentence.of("rule.short." + rule.method()), rule.days()));
    }

    private static List<String> names(Actor.Member author, Act act, Words words) {
        return act.terms(author.coop(), words).stream().map(Act.Term::name).toList();
    }
}
