package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.membership.Cards;
import coop.toadlane.membership.CoopFounded;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Membership;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new co-op starts with one circle, itself, whose lead, secretary and treasurer is its founder until others are found. */
@Component
class FirstCircle {

    private static final List<RoleKind> FIRST_ROLES = List.of(RoleKind.LEAD, RoleKind.SECRETARY, RoleKind.TREASURER);

    private final CircleTable circles;
    private final CircleRoles posts;
    private final Membership membership;
    private final Directory directory;
    private final Cards cards;
    private final Changes changes;
    private final RecordBook record;
    private final Calendar calendar;

    FirstCircle(
            CircleTable circles, CircleRoles posts, Membership membership, Directory directory, Cards cards, Changes changes,
            RecordBook record, Calendar calendar) {
        this.circles = circles;
        this.posts = posts;
        this.membership = membership;
        this.directory = directory;
        this.cards = cards;
        this.changes = changes;
        this.record = record;
        this.calendar = calendar;
    }

    @EventListener
    void form(CoopFounded founded) {
        var coop = founded.coop().id();
        var founder = founder(founded);
        var words = founded.words();
        var whole = CircleId.next();
        var outline = new Outline(words.say("circles.whole"), cards.of(coop).purpose(), words.say("circles.whole.domain"));
        circles.insert(coop, whole, null, outline, calendar.today(coop));
        changes.add(coop, whole, Change.Kind.FORMED, founded.coop().name(), null);
        record.append(founder, Entry.of("circles.circle-formed").see("/circles/" + whole)
            .fact("circle", whole).fact("name", outline.name()).fact("within", founded.coop().name()));
        for (var kind : FIRST_ROLES) appoint(founder, founded, whole, kind);
    }

    private void appoint(Actor founder, CoopFounded founded, CircleId whole, RoleKind kind) {
        switch (posts.add(founder, whole, mandate(kind, founded.words()))) {
            case Arrangement.Done done -> posts.fill(founder, done.role(), new Appointment(founded.founder(), null));
            case Arrangement.Refused(var problems) -> throw new IllegalStateException("A first role was refused: " + problems);
        }
    }

    private static Mandate mandate(RoleKind kind, Words words) {
        return new Mandate(kind, words.say(kind.key()), words.say(kind.key() + ".does").lines().toList(), Set.of());
    }

    /** Acts with the powers that the first roles are about to give. */
    private Actor founder(CoopFounded founded) {
        var coop = founded.coop().id();
        var founder = directory.of(coop, Set.of(founded.founder())).get(founded.founder());
        var names = new HashSet<String>();
        FIRST_ROLES.forEach(kind -> names.add(kind.inBylaws("")));
        var powers = new HashSet<>(membership.bylaws(coop).powersOf(founder.memberClass(), names));
        powers.add(Circles.ARRANGE);
        var person = founder.person().orElseThrow(() -> new IllegalStateException("A founder is a person"));
        return new Actor.Member(coop, person, founded.founder(), powers);
    }
}
