package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Site;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/coops/{coop}")
class InvitationsController {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    private static final int MOST_ROWS = 100_000;

    private static final List<String> COLUMNS = List.of(
        "member.mail", "joining.class", "joining.inviter", "joining.used", "joining.uses", "joining.made-at", "joining.expires-at",
        "joining.state");

    private final Inviting inviting;
    private final Invitations invitations;
    private final Membership membership;
    private final Clock clock;
    private final Site site;

    InvitationsController(Inviting inviting, Invitations invitations, Membership membership, Clock clock, Site site) {
        this.inviting = inviting;
        this.invitations = invitations;
        this.membership = membership;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/invitations")
    InvitationsPage list(Coop coop, Actor.Member reader, Asked asked) {
        return page(coop, reader, asked, Map.of());
    }

    @GetMapping("/invitations.csv")
    Csv listAsCsv(Coop coop, Actor.Member reader, Asked asked) {
        reader.must(Membership.REGISTER);
        return new Csv(coop.slug() + "-invitations.csv", COLUMNS,
            invitations.all(coop.id(), asked, MOST_ROWS).stream().map(this::row).toList());
    }

    private List<Object> row(Invitations.Line line) {
        return List.of(
            line.recipient(), line.memberClass(), line.inviter(), line.uses(), line.mostUses(), line.madeAt(), line.expiresAt(),
            Sentence.of("joining.invitation-state." + line.state(clock.instant())));
    }

    @PostMapping("/invitations")
    Reply invite(Coop coop, Actor.Member by, SignedIn inviter, @RequestParam Map<String, String> sent) {
        var memberClass = sent.getOrDefault("class", "");
        var note = sent.getOrDefault("note", "");
        var byLink = sent.getOrDefault("way", "mail").equals("link");
        var outcome = byLink
            ? inviting.byLink(by, coop, inviter, memberClass, note, count(sent, "uses"), count(sent, "days"))
            : inviting.byMail(by, coop, inviter, sent.getOrDefault("mail", ""), memberClass, note);
        return switch (outcome) {
            case Inviting.Outcome.Invited(var link) when byLink -> Redirect.to(coop.path() + "/invitations/link?token=" + link.token());
            case Inviting.Outcome.Invited _ ->
                Redirect.to(coop.path() + "/invitations").saying("joining.mail-sent", sent.getOrDefault("mail", "").strip());
            case Inviting.Outcome.Refused(var problems) -> {
                var page = page(coop, by, Asked.nothing(), sent);
                yield new InvitationsPage(page.invitations(), page.now(), page.classes(), page.admits(), sent, problems);
            }
        };
    }

    /** Shows a link to the one who made it. */
    @GetMapping("/invitations/link")
    NewLinkPage link(Coop coop, Actor.Member reader, @RequestParam String token) {
        reader.must(Membership.REGISTER);
        if (inviting.open(coop, token).isEmpty()) throw new NotFound();
        return new NewLinkPage(site.url(Inviting.path(coop, token)));
    }

    @PostMapping("/invitations/{id}/revocation")
    Redirect revoke(Coop coop, Actor.Member by, @PathVariable UUID id) {
        if (!inviting.revoke(by, coop, id)) throw new NotFound();
        return Redirect.to(coop.path() + "/invitations").saying("joining.revoked");
    }

    private InvitationsPage page(Coop coop, Actor.Member reader, Asked asked, Map<String, String> typed) {
        reader.must(Membership.REGISTER);
        var bylaws = membership.bylaws(coop.id());
        var classes = bylaws.classes().stream().map(memberClass -> Choice.of(memberClass.name(), memberClass.name())).toList();
        var admits = bylaws.admission() == Bylaws.Admission.BY_POWER && reader.may(Membership.ADMIT);
        return new InvitationsPage(invitations.list(coop.id(), asked), clock.instant(), classes, admits, typed, Map.of());
    }

    private static int count(Map<String, String> sent, String field) {
        var typed = sent.getOrDefault(field, "").strip();
        return COUNT.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }
}
