package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The members decide how people join from then on. The terms are written in their editor and come here as a draft. */
@Component
class ChangeAdmission implements Act {

    static final String KIND = "membership.change-admission";
    static final String DRAFT = "draft";

    private static final int MOST_OFFERED = 10;

    private final TermsDrafts drafts;
    private final Membership membership;

    ChangeAdmission(TermsDrafts drafts, Membership membership) {
        this.drafts = drafts;
        this.membership = membership;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String matter() {
        return Bylaws.BYLAWS;
    }

    @Override
    public List<Term> terms(CoopId coop, Words words) {
        var offered = drafts.latest(coop, MOST_OFFERED).stream()
            .map(draft -> Choice.of(draft.draftId().toString(), words.say("joining.terms.draft", draft.madeAt()))).toList();
        return List.of(new Term(DRAFT, words.say("joining.terms.which"), words.say("joining.terms.which.hint"), offered, false));
    }

    @Override
    public Map<String, Sentence> problems(CoopId coop, Map<String, String> terms) {
        return find(coop, terms).isPresent() ? Map.of() : Map.of(DRAFT, Sentence.of("joining.terms.draft-missing"));
    }

    @Override
    public Foretold foretell(CoopId coop, Map<String, String> terms) {
        return find(coop, terms).map(found -> new Foretold(found.told(), List.of()))
            .orElseGet(() -> new Foretold(List.of(), List.of(Sentence.of("joining.terms.draft-missing"))));
    }

    @Override
    public Outcome carryOut(Actor.Decision decision, Map<String, String> terms) {
        var found = find(decision.coop(), terms);
        if (found.isEmpty()) return new Outcome.Failed(Sentence.of("joining.terms.draft-missing"));
        var version = membership.amend(decision, decision.coop(), found.get()::in);
        return new Outcome.Done(Sentence.of("joining.terms.changed", version), "/bylaws");
    }

    private Optional<AdmissionTerms> find(CoopId coop, Map<String, String> terms) {
        try {
            return drafts.find(coop, UUID.fromString(terms.getOrDefault(DRAFT, "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
