package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Eligibility;
import coop.toadlane.membership.Member;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Register;
import coop.toadlane.membership.Standing;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page together that asks newcomers. */
@Component
class JoinPages {

    private final Membership membership;
    private final Register register;
    private final Applications applications;
    private final Representation representation;
    private final Inviting inviting;

    JoinPages(
            Membership membership, Register register, Applications applications, Representation representation, Inviting inviting) {
        this.membership = membership;
        this.register = register;
        this.applications = applications;
        this.representation = representation;
        this.inviting = inviting;
    }

    JoinPage page(Coop coop, Actor reader, Optional<Invitation> invitation, Map<String, String> sent) {
        var bylaws = membership.bylaws(coop.id());
        var token = sent.getOrDefault("invitation", "");
        var terms = new JoinPage.Terms(
            bylaws.classes(), bylaws.questions(), bylaws.eligibility().stream().map(Eligibility::refusal).toList(),
            bylaws.admission() == Bylaws.Admission.BY_DECISION);
        var typed = new JoinPage.Typed(
            sent.getOrDefault("class", invitation.map(Invitation::memberClass).orElse(bylaws.classes().getFirst().name())),
            sent.getOrDefault("behalf", ""), Answers.sent(bylaws.questions(), sent));
        var note = invitation.map(found -> new JoinPage.Note(token, found.inviter(), found.note(), found.admits()));
        return new JoinPage(terms, reader(coop, reader, token), note.orElseGet(JoinPage.Note::none), typed, Map.of());
    }

    JoinPage refusing(Coop coop, Actor reader, Map<String, String> sent, Map<String, Sentence> problems) {
        var invitation = inviting.open(coop, sent.getOrDefault("invitation", ""));
        return page(coop, reader, invitation, sent).refusing(problems);
    }

    Page claim(Coop coop, Actor reader, MemberId line, String token) {
        return claim(coop, reader, register.of(coop.id(), line).orElseThrow(NotFound::new), token);
    }

    Page claim(Coop coop, Actor reader, Member member, String token) {
        return new ClaimPage(
            member.name(), member.number(), member.since(), token, reader.person().isPresent(), next(coop, token));
    }

    private JoinPage.Reader reader(Coop coop, Actor reader, String token) {
        var next = next(coop, token);
        if (reader.person().isEmpty()) return new JoinPage.Reader(false, next, 0, "", List.of());
        var person = reader.person().get();
        var number = register.of(coop.id(), person)
            .filter(member -> member.standing() == Standing.MEMBER || member.standing() == Standing.SUSPENDED)
            .map(member -> member.number()).orElse(0);
        var waiting = applications.by(coop.id(), person).stream().filter(Application::isWaiting).findFirst().map(Application::path);
        var coops = representation.of(person, coop).stream().map(own -> Choice.of(own.slug(), own.name())).toList();
        return new JoinPage.Reader(true, next, number, waiting.orElse(""), coops);
    }

    private static String next(Coop coop, String token) {
        var page = coop.path() + "/join" + (token.isEmpty() ? "" : "?invitation=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
