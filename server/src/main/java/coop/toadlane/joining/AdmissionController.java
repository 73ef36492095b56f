package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editor for how people join. */
@Controller
@RequestMapping("/coops/{coop}/bylaws/joining")
class AdmissionController {

    private final Admission admission;
    private final Membership membership;

    AdmissionController(Admission admission, Membership membership) {
        this.admission = admission;
        this.membership = membership;
    }

    @GetMapping
    AdmissionPage show(Coop coop, Actor.Member reader) {
        var terms = AdmissionTerms.of(membership.bylaws(coop.id()));
        return AdmissionPage.of(AdmissionForm.of(terms), admission.isDirect(reader, coop), Map.of());
    }

    /** Looks at what is typed so far; nothing is kept. */
    @PostMapping("/check")
    AdmissionPage check(Coop coop, Actor.Member reader, @RequestParam Map<String, String> sent) {
        return AdmissionPage.of(AdmissionForm.sent(sent), admission.isDirect(reader, coop), Map.of());
    }

    @PostMapping
    Reply save(Coop coop, Actor.Member by, @RequestParam Map<String, String> sent) {
        var form = AdmissionForm.sent(sent);
        return switch (admission.change(by, coop, form)) {
            case Admission.Outcome.Changed(var version) ->
                Redirect.to(coop.path() + "/bylaws/joining").saying("joining.terms.changed", version);
            case Admission.Outcome.Drafted(var draft) ->
                Redirect.to(coop.path() + "/decisions/new?act=" + ChangeAdmission.KIND + "&" + ChangeAdmission.DRAFT + "=" + draft);
            case Admission.Outcome.Refused(var problems) -> AdmissionPage.of(form, admission.isDirect(by, coop), problems);
        };
    }
}
