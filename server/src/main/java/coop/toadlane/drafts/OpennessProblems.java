package coop.toadlane.drafts;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Way;
import coop.toadlane.membership.Rule;
import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What cannot be asked by a secret ballot: whatever needs to know whose it is. */
final class OpennessProblems {

    private OpennessProblems() {}

    static Map<String, Sentence> of(Way way, Rule rule) {
        if (way.openness() != Openness.SECRET) return Map.of();
        if (way.kind().answers().stream().anyMatch(Answer::stops)) return refused("reasons");
        if (rule.weighs()) return refused("weights");
        return rule.eachClass() && !way.kind().answers().isEmpty() ? refused("classes") : Map.of();
    }

    private static Map<String, Sentence> refused(String why) {
        return Map.of("openness", Sentence.of("openness.refused." + why));
    }
}
