package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The verbs of a member's page. */
@Controller
@RequestMapping("/coops/{coop}/members/{number:\\d{1,9}}")
class MemberChangesController {

    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");

    private final Memberships memberships;
    private final Members members;
    private final MembersController pages;

    MemberChangesController(Memberships memberships, Members members, MembersController pages) {
        this.memberships = memberships;
        this.members = members;
        this.pages = pages;
    }

    @PostMapping("/suspension")
    Reply suspend(Coop coop, Actor.Member by, @PathVariable int number, @RequestParam Map<String, String> sent) {
        var member = member(coop, number);
        return answer(coop, by, member, sent, memberships.suspend(by, coop, member.id(), sent.getOrDefault("reason", "")));
    }

    @PostMapping("/return")
    Reply restore(Coop coop, Actor.Member by, @PathVariable int number, @RequestParam Map<String, String> sent) {
        var member = member(coop, number);
        return answer(coop, by, member, sent, memberships.restore(by, coop, member.id()));
    }

    @PostMapping("/leaving")
    Reply leave(Coop coop, Actor.Member by, @PathVariable int number, @RequestParam Map<String, String> sent) {
        var member = member(coop, number);
        return switch (memberships.leave(by, coop, member.id())) {
            case RegisterChange.Made(var notice) ->
                new Redirect(Memberships.isOwn(by, member) ? coop.path() : coop.path() + member.path(), notice);
            case RegisterChange.Refused(var problems) -> pages.page(coop, by, member).refusing(problems, sent);
        };
    }

    @PostMapping("/class")
    Reply changeClass(Coop coop, Actor.Member by, @PathVariable int number, @RequestParam Map<String, String> sent) {
        var member = member(coop, number);
        return answer(coop, by, member, sent, memberships.changeClass(by, coop, member.id(), sent.getOrDefault("class", "")));
    }

    @PostMapping("/shares")
    Reply changeShares(Coop coop, Actor.Member by, @PathVariable int number, @RequestParam Map<String, String> sent) {
        var member = member(coop, number);
        var typed = sent.getOrDefault("shares", "").strip();
        var count = COUNT.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        var shares = sent.getOrDefault("direction", "").equals("back") ? -count : count;
        return answer(coop, by, member, sent, memberships.changeShares(by, coop, member.id(), shares));
    }

    private Reply answer(Coop coop, Actor.Member by, Member member, Map<String, String> sent, RegisterChange change) {
        return switch (change) {
            case RegisterChange.Made(var notice) -> new Redirect(coop.path() + member.path(), notice);
            case RegisterChange.Refused(var problems) -> pages.page(coop, by, member).refusing(problems, sent);
        };
    }

    private Member member(Coop coop, int number) {
        return members.numbered(coop.id(), number).orElseThrow(NotFound::new);
    }
}
