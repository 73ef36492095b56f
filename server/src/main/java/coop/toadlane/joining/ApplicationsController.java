package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Coops;
import coop.toadlane.joining.ApplicationPage.Offer;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applications as their applicants, and those who let people in, see them. */
@Controller
class ApplicationsController {

    private static final int MOST_ROWS = 100_000;

    private static final List<String> COLUMNS = List.of("joining.name", "joining.class", "joining.state", "joining.applied-at");

    private final Joining joining;
    private final Applications applications;
    private final Coops coops;

    ApplicationsController(Joining joining, Applications applications, Coops coops) {
        this.joining = joining;
        this.applications = applications;
        this.coops = coops;
    }

    @GetMapping("/coops/{coop}/applications")
    ApplicationsPage list(Coop coop, Actor.Member reader, Asked asked) {
        mustRead(coop, reader);
        return new ApplicationsPage(applications.list(coop.id(), asked), joining.isByDecision(coop));
    }

    @GetMapping("/coops/{coop}/applications.csv")
    Csv listAsCsv(Coop coop, Actor.Member reader, Asked asked) {
        mustRead(coop, reader);
        return new Csv(coop.slug() + "-applications.csv", COLUMNS,
            applications.all(coop.id(), asked, MOST_ROWS).stream().map(ApplicationsController::row).toList());
    }

    @GetMapping("/coops/{coop}/applications/{id}")
    ApplicationPage show(Coop coop, Actor reader, @PathVariable String id) {
        return page(coop, reader, idOf(id));
    }

    @PostMapping("/coops/{coop}/applications/{id}/admission")
    Reply admit(Coop coop, Actor by, @PathVariable String id) {
        return answer(coop, by, idOf(id), joining.admit(by, coop, idOf(id)), "");
    }

    @PostMapping("/coops/{coop}/applications/{id}/refusal")
    Reply refuse(Coop coop, Actor by, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        return answer(coop, by, idOf(id), joining.refuse(by, coop, idOf(id), reason), reason);
    }

    @PostMapping("/coops/{coop}/applications/{id}/withdrawal")
    Reply withdraw(Coop coop, Actor by, @PathVariable String id) {
        return answer(coop, by, idOf(id), joining.withdraw(by, coop, idOf(id)), "");
    }

    private Reply answer(Coop coop, Actor by, ApplicationId id, Settling settling, String typed) {
        return switch (settling) {
            case Settling.Settled(var notice) -> new Redirect(coop.path() + "/applications/" + id, notice);
            case Settling.Refused(var field, var why) -> page(coop, by, id).refusing(field, why, typed);
        };
    }

    private ApplicationPage page(Coop coop, Actor reader, ApplicationId id) {
        var application = applications.find(coop.id(), id).filter(found -> maySee(coop, reader, found)).orElseThrow(NotFound::new);
        var from = application.coop().map(coops::of).map(Coop::path).orElse("");
        return new ApplicationPage(application, from, offers(coop, reader, application), "", Map.of());
    }

    private Set<Offer> offers(Coop coop, Actor reader, Application application) {
        var offers = EnumSet.noneOf(Offer.class);
        if (!application.isWaiting()) return offers;
        if (joining.mayAdmit(reader, coop)) offers.add(Offer.ADMIT);
        else if (joining.isByDecision(coop) && reader instanceof Actor.Member) offers.add(Offer.ASK_MEMBERS);
        if (reader.may(Membership.ADMIT)) offers.add(Offer.REFUSE);
        if (isOwn(reader, application)) offers.add(Offer.WITHDRAW);
        return offers;
    }

    private boolean maySee(Coop coop, Actor reader, Application application) {
        return isOwn(reader, application) || joining.mayRead(reader, coop);
    }

    private static boolean isOwn(Actor reader, Application application) {
        return reader.person().filter(application.person()::equals).isPresent();
    }

    private void mustRead(Coop coop, Actor.Member reader) {
        if (!joining.mayRead(reader, coop)) reader.must(Membership.ADMIT);
    }

    private static ApplicationId idOf(String id) {
        return ApplicationId.of(id).orElseThrow(NotFound::new);
    }

    private static List<Object> row(Applications.Line line) {
        return List.of(line.name(), line.memberClass(), Sentence.of("joining.state." + line.state()), line.appliedAt());
    }
}
