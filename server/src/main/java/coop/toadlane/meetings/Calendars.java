package coop.toadlane.meetings;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.Headline;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.Person;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.ui.Languages;
import coop.toadlane.ui.Site;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A calendar for each member, at a secret address: the co-op's meetings, and the deadlines that wait for their voice. Only a
 * hash of the secret is kept; a new address ends the former.
 */
@Component
@Transactional
class Calendars {

    private static final int SECRET_BYTES = 24;
    private static final int MOST_EVENTS = 200;
    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(730);
    private static final Duration DEADLINE = Duration.ofMinutes(15);
    private static final LocalTime REVIEW = LocalTime.of(9, 0);

    private final MeetingTable meetings;
    private final Decisions decisions;
    private final Directory directory;
    private final Identity identity;
    private final Languages languages;
    private final Site site;
    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Calendars(
            MeetingTable meetings, Decisions decisions, Directory directory, Identity identity, Languages languages, Site site,
            JdbcClient db, Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.directory = directory;
        this.identity = identity;
        this.languages = languages;
        this.site = site;
        this.db = db;
        this.clock = clock;
    }

    /** The whole address, to be shown once. */
    String begin(Actor.Member member, Coop coop) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql("""
                INSERT INTO meetings.calendar (coop_id, member_id, token_hash, made_at)
                VALUES (:coop, :member, :hash, :at)
                ON CONFLICT (coop_id, member_id) DO UPDATE SET token_hash = excluded.token_hash, made_at = excluded.made_at
                """)
            .param("coop", member.coop().value()).param("member", member.membership().value()).param("hash", hash(secret))
            .param("at", Timestamp.from(clock.instant())).update();
        return site.url(coop.path() + "/calendar/" + secret + ".ics");
    }

    void end(Actor.Member member) {
        db.sql("DELETE FROM meetings.calendar WHERE coop_id = :coop AND member_id = :member")
            .param("coop", member.coop().value()).param("member", member.membership().value()).update();
    }

    @Transactional(readOnly = true)
    boolean has(Actor.Member member) {
        return db.sql("SELECT EXISTS (SELECT FROM meetings.calendar WHERE coop_id = :coop AND member_id = :member)")
            .param("coop", member.coop().value()).param("member", member.membership().value()).query(Boolean.class).single();
    }

    /** Empty for a secret that is none, or of somebody who is no member any more. */
    @Transactional(readOnly = true)
    Optional<String> file(Coop coop, String secret) {
        var owner = db.sql("SELECT member_id FROM meetings.calendar WHERE coop_id = :coop AND token_hash = :hash")
            .param("coop", coop.id().value()).param("hash", hash(secret)).query(UUID.class).optional().map(MemberId::new);
        return owner.map(member -> directory.of(coop.id(), List.of(member)).get(member))
            .filter(listing -> listing.standing() == Standing.MEMBER).map(listing -> file(coop, listing));
    }

    private String file(Coop coop, Directory.Listing reader) {
        var now = clock.instant();
        var language = reader.person().flatMap(identity::find).map(Person::language).orElse(Locale.ENGLISH);
        var words = languages.words(language, coop.zone());
        var events = new ArrayList<CalendarFile.Event>();
        for (var meeting : meetings.between(coop.id(), now.minus(BACK), now.plus(AHEAD), MOST_EVENTS))
            events.add(new CalendarFile.Event(
                uid(meeting.id()), meeting.startsAt(), meeting.endsAt(), meeting.title(), meeting.place(),
                site.url(coop.path() + meeting.meeting().path()), meeting.isCancelled()));
        for (Headline decision : decisions.waitingFor(coop.id(), reader.id(), MOST_EVENTS))
            events.add(new CalendarFile.Event(
                uid(decision.id()), decision.closesAt().minus(DEADLINE), decision.closesAt(),
                words.say("meetings.deadline", decision.title()), "", site.url(coop.path() + decision.path()), false));
        for (var review : decisions.reviewsAhead(coop.id(), MOST_EVENTS)) {
            var from = review.day().atTime(REVIEW).atZone(coop.zone()).toInstant();
            events.add(new CalendarFile.Event(
                "again-" + uid(review.id()), from, from.plus(DEADLINE), words.say("meetings.review", review.title()), "",
                site.url(coop.path() + review.path()), false));
        }
        return new CalendarFile(coop.name(), events).written(now);
    }

    private String uid(UUID id) {
        return id + "@" + site.host();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
