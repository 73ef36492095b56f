package coop.toadlane.joining;

import static coop.toadlane.joining.Applying.refused;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Power;
import coop.toadlane.joining.Application.State;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Member;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Newcomer;
import coop.toadlane.membership.Register;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications to become a member, and settles them: by a power holder, or by a decision, as the bylaws say. */
@Component
@Transactional
public class Joining {

    /** Asking for a co-op to become a member elsewhere, and naming who speaks for it there. */
    public static final Power REPRESENT = new Power("joining.represent");

    static final int LONGEST_REASON = 1_000;

    private final Coops coops;
    private final Applications applications;
    private final Membership membership;
    private final Register register;
    private final Representation representation;
    private final RecordBook record;
    private final JoiningLetters letters;
    private final Clock clock;

    Joining(
            Coops coops, Applications applications, Membership membership, Register register, Representation representation,
            RecordBook record, JoiningLetters letters, Clock clock) {
        this.coops = coops;
        this.applications = applications;
        this.membership = membership;
        this.register = register;
        this.representation = representation;
        this.record = record;
        this.letters = letters;
        this.clock = clock;
    }

    /** A person asks to become a member, or asks for a co-op. */
    public Applying apply(Actor by, Coop coop, Request request) {
        return apply(by, coop, request, Optional.empty());
    }

    Applying apply(Actor by, Coop coop, Request request, Optional<Invitation> invitation) {
        register.hold(coop);
        var bylaws = membership.bylaws(coop.id());
        var problems = problems(bylaws, coop, request);
        if (!problems.isEmpty()) return new Applying.Refused(problems);
        var standing = standing(coop, request);
        if (standing.isPresent()) return new Applying.Refused(Map.of("class", standing.get()));
        var newcomer = request.onBehalfOf()
            .map(member -> Newcomer.coop(member.name(), member.id(), request.memberClass()))
            .orElseGet(() -> Newcomer.person(request.name(), null, request.person(), request.memberClass()));
        var member = register.apply(coop, newcomer);
        if (applications.waiting(coop.id(), member).isPresent()) return refused("class", "joining.waits-already");
        var application = new Application(
            ApplicationId.next(), member, request.person(), request.onBehalfOf().map(Coop::id), request.memberName(),
            request.memberClass(), Answers.sent(bylaws.questions(), request.answers()).told(bylaws.questions()),
            State.WAITING, clock.instant(), null, "");
        applications.insert(coop.id(), application);
        record.append(by, about(application, "joining.applied").fact("class", request.memberClass()));
        if (invitation.filter(Invitation::admits).isPresent()) return new Applying.Admitted(letIn(by, coop, application).number());
        letters.applied(coop, application);
        return new Applying.Applied(application.id());
    }

    /** Whoever holds the power lets them in, unless the bylaws leave that to all; the last word is a decision's. */
    public Settling admit(Actor by, Coop coop, ApplicationId id) {
        if (!mayAdmit(by, coop)) by.must(Membership.ADMIT);
        var application = applications.take(coop.id(), id).filter(Application::isWaiting);
        if (application.isEmpty()) return Settling.refused("admit", "joining.settled-already");
        if (!mayAdmit(by, coop)) return Settling.refused("admit", "joining.members-decide");
        var member = letIn(by, coop, application.get());
        return Settling.settled("joining.admitted", member.name(), member.number());
    }

    public Settling refuse(Actor by, Coop coop, ApplicationId id, String reason) {
        by.must(Membership.ADMIT);
        var application = applications.take(coop.id(), id).filter(Application::isWaiting);
        if (application.isEmpty()) return Settling.refused("reason", "joining.settled-already");
        if (reason.isBlank()) return Settling.refused("reason", "joining.reason-missing");
        if (reason.length() > LONGEST_REASON) return Settling.refused("reason", "joining.reason-long", LONGEST_REASON);
        settle(coop, application.get(), State.REFUSED, reason.strip());
        record.append(by, about(application.get(), "joining.refused").detail(application.get().person(), "reason", reason.strip()));
        letters.refused(coop, application.get(), reason.strip());
        return Settling.settled("joining.refused", application.get().name());
    }

    /** Applicants may change their mind. */
    public Settling withdraw(Actor by, Coop coop, ApplicationId id) {
        var application = applications.take(coop.id(), id).filter(found -> by.person().filter(found.person()::equals).isPresent());
        if (application.isEmpty()) return Settling.refused("withdraw", "joining.not-yours");
        if (!application.get().isWaiting()) return Settling.refused("withdraw", "joining.settled-already");
        settle(coop, application.get(), State.WITHDRAWN, "");
        record.append(by, about(application.get(), "joining.withdrawn"));
        return Settling.settled("joining.withdrawn");
    }

    /** How many wait to be let in. */
    @Transactional(readOnly = true)
    public int waiting(CoopId coop) {
        return applications.countWaiting(coop);
    }

    /** Where a person asked to join and waits, in any co-op; needs their own scope. */
    @Transactional(readOnly = true)
    public List<Pending> pending(PersonId person) {
        return applications.waitingOf(person).stream().map(waiting -> {
            var coop = coops.of(new CoopId(waiting.coopId()));
            return new Pending(coop.name(), coop.path() + new ApplicationId(waiting.applicationId()).path(), waiting.appliedAt());
        }).toList();
    }

    /** How many of them this member has a say in, or may let in. */
    @Transactional(readOnly = true)
    public int waitingFor(Coop coop, Actor.Member reader) {
        return mayRead(reader, coop) ? applications.countWaiting(coop.id()) : 0;
    }

    /** Where all decide on newcomers all must know of them; elsewhere those do who let people in. */
    boolean mayRead(Actor reader, Coop coop) {
        return reader.may(Membership.ADMIT) || reader instanceof Actor.Member && isByDecision(coop);
    }

    boolean isByDecision(Coop coop) {
        return membership.bylaws(coop.id()).admission() == Bylaws.Admission.BY_DECISION;
    }

    /** By the power where the bylaws give it; by a decision; by the only member, whose word is the decision. */
    boolean mayAdmit(Actor by, Coop coop) {
        return switch (by) {
            case Actor.Decision _ -> true;
            case Actor.Member member -> switch (membership.bylaws(coop.id()).admission()) {
                case BY_POWER -> member.may(Membership.ADMIT);
                case BY_DECISION -> isOnlyMember(member, coop);
            };
            case Actor.Visitor _, Actor.Guest _, Actor.Clockwork _ -> false;
        };
    }

    boolean isOnlyMember(Actor.Member member, Coop coop) {
        return register.isAlone(coop.id())
            && register.of(coop.id(), member.membership()).filter(found -> found.standing() == Standing.MEMBER).isPresent();
    }

    private Map<String, Sentence> problems(Bylaws bylaws, Coop coop, Request request) {
        var answers = Answers.sent(bylaws.questions(), request.answers());
        var problems = new LinkedHashMap<String, Sentence>();
        if (!bylaws.hasClass(request.memberClass())) problems.put("class", Sentence.of("joining.class-missing"));
        request.onBehalfOf().flatMap(member -> representation.problem(coop, member, request.person()))
            .ifPresent(problem -> problems.put("behalf", problem));
        problems.putAll(answers.problems(bylaws.questions()));
        if (!problems.isEmpty()) return problems;
        EligibilityRules.refusals(bylaws, answers).stream().findFirst().ifPresent(why -> problems.put("class", why));
        return problems;
    }

    private Optional<Sentence> standing(Coop coop, Request request) {
        var known = request.onBehalfOf().isPresent()
            ? register.of(coop.id(), request.onBehalfOf().get().id()) : register.of(coop.id(), request.person());
        return known.flatMap(member -> switch (member.standing()) {
            case MEMBER, SUSPENDED -> Optional.of(Sentence.of("joining.member-already", member.name(), member.number()));
            case APPLICANT, LEFT -> Optional.empty();
        });
    }

    private Member letIn(Actor by, Coop coop, Application application) {
        var member = register.admit(by, coop, application.member(), application.memberClass());
        applications.settle(coop.id(), application.id(), State.ADMITTED, "", clock.instant());
        if (application.coop().isPresent()) representation.begin(by, coop, member, application.person());
        letters.admitted(coop, application, member);
        return member;
    }

    private void settle(Coop coop, Application application, State state, String reason) {
        applications.settle(coop.id(), application.id(), state, reason, clock.instant());
        register.strike(coop, application.member());
    }

    private static Entry about(Application application, String kind) {
        return Entry.of(kind).detail(application.person(), "name", application.name()).see(application.path());
    }
}
