package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The members decide who may read their books, and how many people an entry by hand needs. */
@Component
class ChangeBookRules implements Act {

    static final String KIND = "books.change-rules";

    private final OpenBooks books;

    ChangeBookRules(OpenBooks books) {
        this.books = books;
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
        return List.of(
            new Term(RulesTerms.OPENNESS, words.say("books.rules.openness"), words.say("books.rules.openness.hint"),
                RulesTerms.degrees(words), false),
            new Term(RulesTerms.EYES, words.say("books.rules.eyes"), words.say("books.rules.eyes.hint"), RulesTerms.people(words), false));
    }

    @Override
    public Map<String, Sentence> problems(CoopId coop, Map<String, String> terms) {
        return new RulesTerms(terms).problems();
    }

    @Override
    public Foretold foretell(CoopId coop, Map<String, String> terms) {
        var wanted = new RulesTerms(terms);
        var problems = wanted.problems();
        return problems.isEmpty()
            ? new Foretold(wanted.rules().inWords(), List.of()) : new Foretold(List.of(), List.copyOf(problems.values()));
    }

    @Override
    public Outcome carryOut(Actor.Decision decision, Map<String, String> terms) {
        var wanted = new RulesTerms(terms);
        var problems = wanted.problems();
        if (!problems.isEmpty()) return new Outcome.Failed(problems.values().iterator().next());
        books.change(decision, wanted.rules());
        return new Outcome.Done(Sentence.of("books.rules.changed"), "/money/rules");
    }
}
