package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Power;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms circles within circles, changes, moves and closes them; and tells what a member holds. */
@Component
@Transactional
public class Circles {

    /** Forming circles and roles, and saying who holds them. */
    public static final Power ARRANGE = new Power("circles.arrange");

    /** Of decisions, which stand above: whoever holds it may ask the members to fill a role. */
    static final Power PROPOSE = new Power("decisions.propose");

    static final int MOST_CIRCLES = 200;
    static final int MOST_WITHIN_ONE = 30;
    static final int DEEPEST = 6;

    private final CircleTable circles;
    private final RoleTable roles;
    private final CircleRoles posts;
    private final Changes changes;
    private final RecordBook record;
    private final Calendar calendar;

    Circles(CircleTable circles, RoleTable roles, CircleRoles posts, Changes changes, RecordBook record, Calendar calendar) {
        this.circles = circles;
        this.roles = roles;
        this.posts = posts;
        this.changes = changes;
        this.record = record;
        this.calendar = calendar;
    }

    /** The circle that is the co-op as a whole. */
    @Transactional(readOnly = true)
    public CircleId whole(CoopId coop) {
        return tree(coop).circle().id();
    }

    /** The open circles by name, each after the one around it. */
    @Transactional(readOnly = true)
    public Map<CircleId, String> names(CoopId coop) {
        var names = new LinkedHashMap<CircleId, String>();
        tree(coop).all().map(CircleTree::circle).forEach(circle -> names.put(circle.id(), circle.name()));
        return names;
    }

    /** What a member holds today. */
    @Transactional(readOnly = true)
    public List<HeldRole> heldBy(CoopId coop, MemberId member) {
        return roles.heldBy(coop, member, calendar.today(coop)).stream().map(HeldRole::of).toList();
    }

    public Arrangement form(Actor actor, CircleId within, Outline outline) {
        actor.must(ARRANGE);
        var tree = changing(actor.coop());
        var parent = tree.find(within).orElseThrow(NotFound::new);
        var problems = outline.problems();
        named(tree, outline.name()).ifPresent(_ -> problems.put("name", Sentence.of("circles.name-taken", outline.name())));
        if (!problems.isEmpty()) return new Arrangement.Refused(problems);
        if (tree.all().count() >= MOST_CIRCLES) return Arrangement.Refused.because("name", "circles.too-many", MOST_CIRCLES);
        if (isFull(parent)) return Arrangement.Refused.because("within", "circles.full", MOST_WITHIN_ONE);
        if (tree.depthOf(within) >= DEEPEST) return Arrangement.Refused.because("within", "circles.too-deep", DEEPEST);
        var id = CircleId.next();
        circles.insert(actor.coop(), id, within, outline, calendar.today(actor.coop()));
        tell(actor, id, Change.Kind.FORMED, parent.circle().name(),
            Entry.of("circles.circle-formed").fact("name", outline.name()).fact("within", parent.circle().name()));
        return new Arrangement.Done(id, null, Sentence.of("circles.formed", outline.name()));
    }

    public Arrangement change(Actor actor, CircleId id, Outline outline) {
        actor.must(ARRANGE);
        var tree = changing(actor.coop());
        var before = tree.find(id).orElseThrow(NotFound::new).circle();
        var problems = outline.problems();
        named(tree, outline.name()).filter(other -> !other.id().equals(id))
            .ifPresent(_ -> problems.put("name", Sentence.of("circles.name-taken", outline.name())));
        if (!problems.isEmpty()) return new Arrangement.Refused(problems);
        circles.describe(actor.coop(), id, outline);
        tell(actor, id, Change.Kind.DESCRIBED, before.name(), Entry.of("circles.circle-changed")
            .fact("name", outline.name()).fact("before", before.name()).fact("aim", outline.aim()).fact("domain", outline.domain()));
        return new Arrangement.Done(id, null, Sentence.of("circles.changed", outline.name()));
    }

    public Arrangement move(Actor actor, CircleId id, CircleId within) {
        actor.must(ARRANGE);
        var tree = changing(actor.coop());
        var moved = tree.find(id).orElseThrow(NotFound::new);
        var parent = tree.find(within).orElseThrow(NotFound::new);
        if (moved.circle().isWhole()) return Arrangement.Refused.because("within", "circles.whole-stays");
        if (moved.holds(within)) return Arrangement.Refused.because("within", "circles.cycle", moved.circle().name());
        if (within.value().equals(moved.circle().parentId()))
            return Arrangement.Refused.because("within", "circles.already-there", moved.circle().name(), parent.circle().name());
        if (isFull(parent)) return Arrangement.Refused.because("within", "circles.full", MOST_WITHIN_ONE);
        if (tree.depthOf(within) + moved.depth() > DEEPEST) return Arrangement.Refused.because("within", "circles.too-deep", DEEPEST);
        circles.move(actor.coop(), id, within);
        tell(actor, id, Change.Kind.MOVED, parent.circle().name(),
            Entry.of("circles.circle-moved").fact("name", moved.circle().name()).fact("within", parent.circle().name()));
        return new Arrangement.Done(id, null, Sentence.of("circles.moved", moved.circle().name(), parent.circle().name()));
    }

    /** Its roles end with it. Circles within it must be moved or closed first, so that nothing disappears unseen. */
    public Arrangement close(Actor actor, CircleId id) {
        actor.must(ARRANGE);
        var closed = changing(actor.coop()).find(id).orElseThrow(NotFound::new);
        if (closed.circle().isWhole()) return Arrangement.Refused.because("circle", "circles.whole-stays");
        if (!closed.within().isEmpty())
            return Arrangement.Refused.because("circle", "circles.not-empty", closed.circle().name(), closed.within().size());
        var today = calendar.today(actor.coop());
        roles.in(actor.coop(), id, today).forEach(role -> posts.end(actor, role, today));
        circles.close(actor.coop(), id, today);
        tell(actor, id, Change.Kind.CLOSED, "", Entry.of("circles.circle-closed").fact("name", closed.circle().name()));
        return new Arrangement.Done(id, null, Sentence.of("circles.closed", closed.circle().name()));
    }

    CircleTree tree(CoopId coop) {
        return CircleTree.of(circles.open(coop));
    }

    private CircleTree changing(CoopId coop) {
        circles.lock(coop);
        return tree(coop);
    }

    private static Optional<Circle> named(CircleTree tree, String name) {
        return tree.all().map(CircleTree::circle).filter(circle -> circle.name().equalsIgnoreCase(name)).findFirst();
    }

    private static boolean isFull(CircleTree parent) {
        return parent.within().size() >= MOST_WITHIN_ONE;
    }

    private void tell(Actor actor, CircleId circle, Change.Kind kind, String about, Entry entry) {
        changes.add(actor.coop(), circle, kind, about, null);
        record.append(actor, entry.fact("circle", circle).see("/circles/" + circle));
    }
}
