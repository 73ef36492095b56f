package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.ui.MembersOnly;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.SignInNeeded;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets those take part who may: members with standing, and whoever has the link where an inquiry is open to them. */
@Component
class Turnstile {

    private final InquiryTable inquiries;
    private final ParticipantTable participants;
    private final Directory directory;
    private final Newcomers newcomers;
    private final Clock clock;

    Turnstile(InquiryTable inquiries, ParticipantTable participants, Directory directory, Newcomers newcomers, Clock clock) {
        this.inquiries = inquiries;
        this.participants = participants;
        this.directory = directory;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /** An inquiry that this reader may see; asks those to sign in who may see it then. */
    Inquiry seen(Actor reader, InquiryId id) {
        return inquiries.find(reader.coop(), id).map(inquiry -> shown(reader, inquiry)).orElseThrow(NotFound::new);
    }

    private static Inquiry shown(Actor reader, Inquiry inquiry) {
        if (inquiry.openTo() == OpenTo.LINK) return inquiry;
        return switch (reader) {
            case Actor.Member _ -> inquiry;
            case Actor.Visitor _ -> throw new SignInNeeded();
            case Actor.Guest _, Actor.Decision _, Actor.Clockwork _ -> throw new MembersOnly();
        };
    }

    /** Lets somebody answer, beside all others who do; the first time for themselves alone, to be given a number. */
    Entered enter(Participant who, InquiryId id) {
        var known = participants.number(id, who);
        return known.isPresent() ? entered(who, inquiries.hold(who.coop(), id), known) : enterAlone(who, id);
    }

    /** For themselves alone until the transaction ends. */
    Entered enterAlone(Participant who, InquiryId id) {
        var inquiry = inquiries.take(who.coop(), id);
        return entered(who, inquiry, participants.number(id, who));
    }

    private Entered entered(Participant who, Optional<Inquiry> found, Optional<Integer> known) {
        var inquiry = found.orElseThrow(NotFound::new);
        if (who instanceof Participant.Visitor && inquiry.openTo() != OpenTo.LINK) return refused("opinions.members-only");
        if (!inquiry.isOpen(clock.instant())) return refused("opinions.is-closed");
        if (who instanceof Participant.OfMembers(var member) && !hasStanding(member)) return refused("opinions.suspended");
        if (known.isPresent()) return new Entered.In(inquiry, known.get());
        if (who instanceof Participant.Visitor visitor && !newcomers.admits(visitor.network())) return refused("opinions.many-newcomers");
        return new Entered.In(inquiry, begin(who, inquiry.inquiry()));
    }

    private int begin(Participant who, InquiryId id) {
        var number = inquiries.nextPerson(who.coop(), id);
        participants.insert(id, number, who);
        return number;
    }

    boolean hasStanding(Actor.Member member) {
        var listing = directory.of(member.coop(), List.of(member.membership())).get(member.membership());
        return listing != null && listing.standing() == Standing.MEMBER;
    }

    private static Entered refused(String key) {
        return new Entered.Refused(Sentence.of(key));
    }
}
