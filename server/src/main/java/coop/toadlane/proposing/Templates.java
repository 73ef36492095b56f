package coop.toadlane.proposing;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.drafts.Acts;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What new decisions start from: three that come with the program, and those that a co-op keeps. */
@Component
@Transactional
class Templates {

    /** Each with the fields that are the same in every language; titles and texts are words. */
    private static final Map<String, Map<String, String>> OURS = ours();

    private final TemplateTable templates;
    private final Acts acts;
    private final RecordBook record;
    private final Clock clock;

    Templates(TemplateTable templates, Acts acts, RecordBook record, Clock clock) {
        this.templates = templates;
        this.acts = acts;
        this.record = record;
        this.clock = clock;
    }

    /** Those of the program first. */
    @Transactional(readOnly = true)
    List<Template.Start> starts(CoopId coop, int limit, Words words) {
        var starts = new ArrayList<Template.Start>();
        OURS.forEach((key, fields) -> {
            if (!fields.containsKey("act") || acts.of(fields.get("act")).isPresent())
                starts.add(new Template.Start(key, words.say("template." + key), words.say("template." + key + ".what")));
        });
        templates.first(coop, limit).forEach(template -> starts.add(template.start()));
        return starts;
    }

    /** What the form of a new decision begins with; nothing where no template is called so. */
    @Transactional(readOnly = true)
    Map<String, String> fields(CoopId coop, String key, Words words) {
        if (!OURS.containsKey(key)) return find(coop, key).map(Template::fields).orElse(Map.of());
        var fields = new TreeMap<>(OURS.get(key));
        fields.put("title", words.say("template." + key + ".title"));
        fields.put("text", words.say("template." + key + ".text"));
        return fields;
    }

    @Transactional(readOnly = true)
    Optional<Template> find(CoopId coop, String key) {
        try {
            return templates.find(coop, UUID.fromString(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Under a name of its own, or in the place of one that is kept; answers what is wrong, by field of the form. */
    Map<String, Sentence> keep(Actor.Member by, String key, String typedName, String typedWhat, Map<String, String> fields) {
        by.must(Decisions.FACILITATE);
        var name = typedName.strip();
        var what = typedWhat.strip();
        var former = find(by.coop(), key);
        var problems = new LinkedHashMap<String, Sentence>();
        if (name.isEmpty()) problems.put("name", Sentence.of("template.name-missing"));
        if (name.length() > Template.LONGEST_NAME) problems.put("name", Sentence.of("template.too-long", Template.LONGEST_NAME));
        if (what.length() > Template.LONGEST_WHAT) problems.put("what", Sentence.of("template.too-long", Template.LONGEST_WHAT));
        if (former.isEmpty() && templates.count(by.coop()) >= Template.MOST)
            problems.put("name", Sentence.of("template.too-many", Template.MOST));
        if (!problems.isEmpty()) return problems;
        var id = former.map(Template::id).orElseGet(UuidCreator::getTimeOrderedEpoch);
        templates.put(by.coop(), id, name, what, fields, by.membership(), clock.instant());
        record.append(by, Entry.of("decisions.template-kept").detail(by.id(), "name", name).see("/decisions/templates"));
        return problems;
    }

    void remove(Actor.Member by, UUID id) {
        by.must(Decisions.FACILITATE);
        var template = templates.find(by.coop(), id).orElseThrow(NotFound::new);
        templates.remove(by.coop(), id);
        record.append(by, Entry.of("decisions.template-removed").detail(by.id(), "name", template.name()).see("/decisions/templates"));
    }

    private static Map<String, Map<String, String>> ours() {
        var ours = new LinkedHashMap<String, Map<String, String>>();
        ours.put("buying", Map.of("ask", "question", "act", "ledger.pay"));
        ours.put("rule", Map.of("ask", "question", "act", "membership.change-rule"));
        ours.put("board", Map.of("ask", "ranking", "method", "SCOTTISH_STV", "seats", "3", "matter", "roles", "days", "14"));
        return ours;
    }
}
