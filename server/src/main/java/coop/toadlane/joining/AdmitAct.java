package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The members decide that somebody who applied becomes one of them. */
@Component
class AdmitAct implements Act {

    static final String KIND = "membership.admit";
    static final String APPLICATION = "application";

    private static final int MOST_OFFERED = 100;

    private final Joining joining;
    private final Applications applications;
    private final Coops coops;

    AdmitAct(Joining joining, Applications applications, Coops coops) {
        this.joining = joining;
        this.applications = applications;
        this.coops = coops;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String matter() {
        return Bylaws.ADMISSION;
    }

    @Override
    public List<Term> terms(CoopId coop, Words words) {
        var waiting = applications.waiting(coop, MOST_OFFERED).stream()
            .map(application -> Choice.of(application.id().toString(), application.name() + ", " + application.memberClass())).toList();
        return List.of(new Term(
            APPLICATION, words.say("joining.act.application"), words.say("joining.act.application.hint"), waiting, false));
    }

    @Override
    public Map<String, Sentence> problems(CoopId coop, Map<String, String> terms) {
        if (terms.getOrDefault(APPLICATION, "").isBlank()) return Map.of(APPLICATION, Sentence.of("joining.act.application-missing"));
        return find(coop, terms).filter(Application::isWaiting).isPresent()
            ? Map.of() : Map.of(APPLICATION, Sentence.of("joining.settled-already"));
    }

    @Override
    public Foretold foretell(CoopId coop, Map<String, String> terms) {
        return find(coop, terms)
            .map(application -> new Foretold(
                List.of(Sentence.of("joining.act.foretold", application.name(), application.memberClass())),
                application.isWaiting() ? List.of() : List.of(Sentence.of("joining.settled-already"))))
            .orElseGet(() -> new Foretold(List.of(), List.of(Sentence.of("joining.settled-already"))));
    }

    @Override
    public Outcome carryOut(Actor.Decision decision, Map<String, String> terms) {
        var application = find(decision.coop(), terms);
        if (application.isEmpty()) return new Outcome.Failed(Sentence.of("joining.settled-already"));
        var coop = coops.of(decision.coop());
        return switch (joining.admit(decision, coop, application.get().id())) {
            case Settling.Settled(var notice) -> new Outcome.Done(notice, application.get().path());
            case Settling.Refused(_, var why) -> new Outcome.Failed(why);
        };
    }

    private Optional<Application> find(CoopId coop, Map<String, String> terms) {
        return ApplicationId.of(terms.getOrDefault(APPLICATION, "")).flatMap(id -> applications.find(coop, id));
    }
}
