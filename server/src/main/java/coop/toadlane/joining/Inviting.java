package coop.toadlane.joining;

import static coop.toadlane.joining.Applying.refused;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.Person;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.CarriedOver;
import coop.toadlane.membership.Member;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Register;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the door open. An invitation from somebody who may let people in is their yes, given beforehand; where the members
 * decide on newcomers, the invited person applies like everybody else.
 */
@Component
@Transactional
public class Inviting {

    static final int MOST_USES = 1_000;
    static final int MOST_DAYS = 365;
    static final int LONGEST_NOTE = 1_000;

    private static final Duration MAILED_LIFE = Duration.ofDays(30);

    /** Whether a token opens something now. */
    sealed interface Look {

        record Open(Invitation invitation) implements Look {}

        record Shut(Sentence why) implements Look {}
    }

    /** A way in: whoever follows the path may show the token. */
    public record Link(String path, String token) {}

    /** What came of inviting: the new link, or what stands in the way. */
    public sealed interface Outcome {

        record Invited(Link link) implements Outcome {}

        record Refused(Map<String, Sentence> problems) implements Outcome {}
    }

    private final Invitations invitations;
    private final Joining joining;
    private final Membership membership;
    private final Register register;
    private final Identity identity;
    private final RecordBook record;
    private final JoiningLetters letters;
    private final Clock clock;

    Inviting(
            Invitations invitations, Joining joining, Membership membership, Register register, Identity identity, RecordBook record,
            JoiningLetters letters, Clock clock) {
        this.invitations = invitations;
        this.joining = joining;
        this.membership = membership;
        this.register = register;
        this.identity = identity;
        this.record = record;
        this.letters = letters;
        this.clock = clock;
    }

    /** Writes to one person; the link works once, for 30 days. */
    public Outcome byMail(Actor by, Coop coop, SignedIn inviter, String mail, String memberClass, String note) {
        by.must(Membership.REGISTER);
        var problems = problems(coop, memberClass, note);
        if (!Mails.isAddress(mail.strip())) problems.put("mail", Sentence.of("joining.mail-missing"));
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        var token = Token.fresh();
        var invitation = invitation(by, coop, inviter.name(), Optional.of(mail.strip()), memberClass, note, 1, MAILED_LIFE);
        invitations.insert(coop.id(), invitation, token);
        letters.invited(coop, identity.languageOf(by), invitation, path(coop, token));
        record.append(by, Entry.of("joining.invited-by-mail").fact("class", memberClass).see("/invitations"));
        return new Outcome.Invited(new Link(path(coop, token), token));
    }

    /** A link to be handed out, for so many people and so many days. */
    public Outcome byLink(Actor by, Coop coop, SignedIn inviter, String memberClass, String note, int uses, int days) {
        by.must(Membership.REGISTER);
        var problems = problems(coop, memberClass, note);
        if (uses < 1 || uses > MOST_USES) problems.put("uses", Sentence.of("joining.uses-out-of-range", MOST_USES));
        if (days < 1 || days > MOST_DAYS) problems.put("days", Sentence.of("joining.days-out-of-range", MOST_DAYS));
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        var token = Token.fresh();
        var invitation = invitation(by, coop, inviter.name(), Optional.empty(), memberClass, note, uses, Duration.ofDays(days));
        invitations.insert(coop.id(), invitation, token);
        record.append(by, Entry.of("joining.link-made")
            .fact("class", memberClass).fact("uses", uses).fact("days", days).see("/invitations"));
        return new Outcome.Invited(new Link(path(coop, token), token));
    }

    /** Asks those whose lines were carried over to sign in and take them. */
    void people(Actor by, Coop coop, String inviter, List<CarriedOver> lines) {
        var tokens = lines.stream().map(_ -> Token.fresh()).toList();
        var open = invitation(by, coop, inviter, Optional.empty(), "", "", 1, MAILED_LIFE);
        var made = lines.stream().map(open::to).toList();
        invitations.insertAll(coop.id(), made, tokens);
        var language = identity.languageOf(by);
        IntStream.range(0, made.size()).forEach(i -> letters.invited(coop, language, made.get(i), path(coop, tokens.get(i))));
    }

    /** False if there is no such invitation, or it was taken back before. */
    public boolean revoke(Actor by, Coop coop, UUID id) {
        by.must(Membership.REGISTER);
        if (!invitations.revoke(coop.id(), id, clock.instant())) return false;
        record.append(by, Entry.of("joining.invitation-revoked").see("/invitations"));
        return true;
    }

    @Transactional(readOnly = true)
    Look look(Coop coop, String token) {
        return looked(invitations.find(coop.id(), token));
    }

    Optional<Invitation> open(Coop coop, String token) {
        return switch (look(coop, token)) {
            case Look.Open(var invitation) -> Optional.of(invitation);
            case Look.Shut _ -> Optional.empty();
        };
    }

    /** Somebody comes in through the open door. */
    Applying use(Actor by, Coop coop, Request request, String token) {
        return switch (looked(invitations.take(coop.id(), token))) {
            case Look.Shut(var why) -> new Applying.Refused(Map.of("class", why));
            case Look.Open(var invitation) -> {
                invitations.use(coop.id(), invitation.id());
                yield joining.apply(by, coop, request, Optional.of(invitation));
            }
        };
    }

    /** A line of the register is theirs: they hold the link that was mailed to it, or proved that its mail is theirs. */
    Applying claim(Actor by, Coop coop, SignedIn person, String token) {
        if (register.of(coop.id(), person.id()).isPresent()) return refused("claim", "joining.claimed-before");
        var line = token.isEmpty() ? lineOf(coop, person.id()) : Optional.<Member>empty();
        if (line.isPresent()) return new Applying.Admitted(register.claim(by, coop, line.get().id(), person.id()).number());
        return switch (looked(invitations.take(coop.id(), token))) {
            case Look.Shut(var why) -> new Applying.Refused(Map.of("claim", why));
            case Look.Open(var invitation) -> invitation.member().flatMap(id -> register.of(coop.id(), id)).filter(Member::isUnclaimed)
                .<Applying>map(member -> {
                    invitations.use(coop.id(), invitation.id());
                    return new Applying.Admitted(register.claim(by, coop, member.id(), person.id()).number());
                })
                .orElseGet(() -> refused("claim", "joining.claimed-before"));
        };
    }

    /** The line that bears the mail of somebody who signed up with it, and so proved that it is theirs. */
    @Transactional(readOnly = true)
    Optional<Member> lineOf(Coop coop, PersonId person) {
        if (register.of(coop.id(), person).isPresent()) return Optional.empty();
        return identity.find(person).filter(Person::confirmed).flatMap(known -> register.unclaimed(coop.id(), known.mail()));
    }

    private Look looked(Optional<Invitation> found) {
        if (found.isEmpty()) return new Look.Shut(Sentence.of("joining.no-such-invitation"));
        var state = found.get().state(clock.instant());
        return state == Invitation.State.OPEN
            ? new Look.Open(found.get()) : new Look.Shut(Sentence.of("joining.invitation." + state, found.get().inviter()));
    }

    private Map<String, Sentence> problems(Coop coop, String memberClass, String note) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (!membership.bylaws(coop.id()).hasClass(memberClass)) problems.put("class", Sentence.of("joining.class-missing"));
        if (note.length() > LONGEST_NOTE) problems.put("note", Sentence.of("joining.note-long", LONGEST_NOTE));
        return problems;
    }

    private Invitation invitation(
            Actor by, Coop coop, String inviter, Optional<String> mail, String memberClass, String note, int uses, Duration life) {
        var now = clock.instant();
        var admits = membership.bylaws(coop.id()).admission() == Bylaws.Admission.BY_POWER && by.may(Membership.ADMIT);
        return new Invitation(
            UuidCreator.getTimeOrderedEpoch(), mail, Optional.empty(), memberClass, note.strip(), inviter, admits, uses, 0, now,
            now.plus(life), null);
    }

    static String path(Coop coop, String token) {
        return coop.path() + "/join?invitation=" + token;
    }
}
