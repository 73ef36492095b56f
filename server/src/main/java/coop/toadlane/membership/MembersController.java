package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class MembersController {

    private static final int MOST_ROWS = 200_000;

    private static final List<String> COLUMNS =
        List.of("member.number", "member.name", "member.class", "member.standing", "member.since", "member.shares");

    private final Members members;
    private final MemberChanges changes;
    private final Membership membership;

    MembersController(Members members, MemberChanges changes, Membership membership) {
        this.members = members;
        this.changes = changes;
        this.membership = membership;
    }

    @GetMapping("/coops/{coop}/members")
    MembersPage register(Coop coop, Actor.Member reader, Asked asked, Words words) {
        var byDecision = membership.bylaws(coop.id()).admission() == Bylaws.Admission.BY_DECISION;
        return new MembersPage(
            members.list(coop.id(), asked), classes(coop), standings(words),
            reader.may(Membership.REGISTER), byDecision || reader.may(Membership.ADMIT));
    }

    @GetMapping("/coops/{coop}/members.csv")
    Csv registerAsCsv(Coop coop, Actor.Member reader, Asked asked) {
        return new Csv(coop.slug() + "-members.csv", COLUMNS,
            members.all(coop.id(), asked, MOST_ROWS).stream().map(MembersController::row).toList());
    }

    @GetMapping("/coops/{coop}/members/{number:\\d{1,9}}")
    MemberPage member(Coop coop, Actor.Member reader, @PathVariable int number) {
        return page(coop, reader, members.numbered(coop.id(), number).orElseThrow(NotFound::new));
    }

    /** Mail of somebody who never signed in is shown to those who keep the register; an account's mail to nobody. */
    MemberPage page(Coop coop, Actor.Member reader, Member member) {
        var mail = reader.may(Membership.REGISTER) ? members.mail(coop.id(), member.id()).orElse("") : "";
        return new MemberPage(
            member, mail, changes.of(coop.id(), member.id()), MemberOffer.to(reader, member), classes(coop), Map.of(), Map.of());
    }

    private List<Choice> classes(Coop coop) {
        return membership.bylaws(coop.id()).classes().stream()
            .map(memberClass -> Choice.of(memberClass.name(), memberClass.name())).toList();
    }

    private static List<Choice> standings(Words words) {
        return Arrays.stream(Standing.values())
            .map(standing -> Choice.of(standing.name(), words.say("standing." + standing))).toList();
    }

    private static List<Object> row(RegisterLine line) {
        return List.of(
            line.number(), line.name(), line.memberClass(), Sentence.of("standing." + line.standing()), line.since(), line.shares());
    }
}
