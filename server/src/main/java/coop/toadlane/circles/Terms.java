package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.Person;
import coop.toadlane.mail.Letter;
import coop.toadlane.mail.Mail;
import coop.toadlane.membership.Directory;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends terms that ran out, and reminds those whose term is about to. Powers end by themselves on the day; this writes it down. */
@Component
class Terms {

    private final RoleTable roles;
    private final Tenures tenures;
    private final CircleRoles posts;
    private final Directory directory;
    private final Identity identity;
    private final Mail mail;
    private final Coops coops;
    private final Calendar calendar;

    Terms(
            RoleTable roles, Tenures tenures, CircleRoles posts, Directory directory, Identity identity, Mail mail, Coops coops,
            Calendar calendar) {
        this.roles = roles;
        this.tenures = tenures;
        this.posts = posts;
        this.directory = directory;
        this.identity = identity;
        this.mail = mail;
        this.coops = coops;
        this.calendar = calendar;
    }

    @Transactional
    void settle(CoopId coop) {
        var today = calendar.today(coop);
        for (var tenure : tenures.ranOut(coop, today)) end(coop, tenure, today);
        for (var tenure : tenures.endingSoon(coop, today)) remind(coop, tenure, today);
    }

    private void end(CoopId coop, Tenure tenure, LocalDate today) {
        roles.find(coop, tenure.role(), today).ifPresent(role ->
            posts.leave(new Actor.Clockwork(coop), role, tenure, Change.Kind.RAN_OUT, "circles.term-ended"));
    }

    private void remind(CoopId coop, Tenure tenure, LocalDate today) {
        tenures.remind(coop, tenure, today);
        var role = roles.find(coop, tenure.role(), today);
        var holder = directory.of(coop, Set.of(tenure.member())).get(tenure.member());
        var person = holder.person().flatMap(identity::find);
        if (role.isPresent() && person.isPresent()) mail.send(letter(coop, role.get(), tenure, person.get()));
    }

    private Letter letter(CoopId id, Role role, Tenure tenure, Person person) {
        var coop = coops.of(id);
        return Letter.to(person.mail(), person.language(), person.zone(), Sentence.of("circles.letter", role.name(), tenure.until()))
            .saying("circles.letter.hello", role.name(), role.circle(), coop.name(), tenure.until())
            .saying("circles.letter.next")
            .linking(Sentence.of("circles.letter.link"), coop.path() + role.path());
    }
}
