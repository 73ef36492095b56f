package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.membership.Member;
import coop.toadlane.membership.Register;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The delegates of a member that is a co-op: read by all members, changed by those who may speak for that co-op. */
@Controller
@RequestMapping("/coops/{coop}/members/{number:\\d{1,9}}/delegates")
class DelegatesController {

    private final Delegating delegating;
    private final Register register;

    DelegatesController(Delegating delegating, Register register) {
        this.delegating = delegating;
        this.register = register;
    }

    @GetMapping
    DelegatesPage list(Coop coop, Actor reader, SignedIn person, @PathVariable int number) {
        var member = member(coop, number);
        if (reader.member().isEmpty() && !delegating.may(reader, member)) throw new NotFound();
        return page(coop, reader, member, "", Map.of());
    }

    @PostMapping
    Reply name(Coop coop, Actor by, @PathVariable int number, @RequestParam(defaultValue = "") String delegate) {
        var member = member(coop, number);
        return answer(coop, by, member, delegating.name(by, coop, member, delegate), delegate);
    }

    @PostMapping("/{person}/dismissal")
    Reply dismiss(Coop coop, Actor by, @PathVariable int number, @PathVariable UUID person) {
        var member = member(coop, number);
        return answer(coop, by, member, delegating.dismiss(by, coop, member, new PersonId(person)), "");
    }

    private Reply answer(Coop coop, Actor by, Member member, Settling settling, String typed) {
        return switch (settling) {
            case Settling.Settled(var notice) -> new Redirect(coop.path() + member.path() + "/delegates", notice);
            case Settling.Refused(var field, var why) -> page(coop, by, member, typed, Map.of(field, why));
        };
    }

    private DelegatesPage page(Coop coop, Actor reader, Member member, String typed, Map<String, Sentence> problems) {
        var may = delegating.may(reader, member);
        var suggested = may ? delegating.suggested(member.coop().orElseThrow()) : List.<String>of();
        return new DelegatesPage(member, register.delegates(coop.id(), member.id()), may, suggested, typed, problems);
    }

    private Member member(Coop coop, int number) {
        return register.numbered(coop.id(), number).filter(found -> found.coop().isPresent()).orElseThrow(NotFound::new);
    }
}
