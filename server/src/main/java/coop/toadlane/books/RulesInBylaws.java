package coop.toadlane.books;

import coop.toadlane.actor.Coop;
import coop.toadlane.bylaws.OtherRules;
import coop.toadlane.ui.Sentence;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules of a co-op's books, where people read its other rules. */
@Component
class RulesInBylaws implements OtherRules {

    private final RulesTable rules;

    RulesInBylaws(RulesTable rules) {
        this.rules = rules;
    }

    @Override
    public Told told(Coop coop) {
        var history = rules.history(coop.id());
        var now = history.isEmpty() ? BookRules.FIRST : history.getFirst().rules();
        return new Told(
            "books", Sentence.of("books.rules"), Sentence.of("books.rules.lead"),
            List.of(
                new Rule(Sentence.of("books.rules.openness"), List.of(now.openness().told())),
                new Rule(Sentence.of("books.rules.eyes"), List.of(now.eyes()))),
            history.stream().map(made -> new Change(made.since(), made.rules().inWords(), made.member(), made.decision())).toList(),
            "/money/rules", RulesTerms.proposing(now));
    }
}
