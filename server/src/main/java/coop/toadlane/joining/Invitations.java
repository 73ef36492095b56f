package coop.toadlane.joining;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Invitations {

    /** An invitation as a list shows it. */
    record Line(
            UUID id, String recipient, String memberClass, String inviter, int mostUses, int uses, Instant madeAt, Instant expiresAt,
            @Nullable Instant revokedAt) {

        Invitation.State state(Instant now) {
            if (revokedAt != null) return Invitation.State.REVOKED;
            if (uses >= mostUses) return Invitation.State.USED_UP;
            return now.isBefore(expiresAt) ? Invitation.State.OPEN : Invitation.State.EXPIRED;
        }
    }

    private record Row(
            UUID invitationId, @Nullable String mail, @Nullable UUID memberId, String memberClass, String note, String inviter,
            boolean admits, int mostUses, int uses, Instant madeAt, Instant expiresAt, @Nullable Instant revokedAt) {

        Invitation invitation() {
            return new Invitation(
                invitationId, Optional.ofNullable(mail), Optional.ofNullable(memberId).map(MemberId::new), memberClass, note, inviter,
                admits, mostUses, uses, madeAt, expiresAt, revokedAt);
        }
    }

    private static final Keyset<Line> LINES = Keyset.of(Line.class, Line::id, """
            SELECT invitation_id AS id, coalesce(mail, '') AS recipient, class AS member_class, inviter, most_uses, uses,
                   made_at, expires_at, revoked_at
              FROM joining.invitation
             WHERE coop_id = :coop
            """)
        .finding("inviter ILIKE :pattern OR mail ILIKE :pattern")
        .by("-made", "made_at", "timestamptz", Line::madeAt);

    private final JdbcClient db;

    Invitations(JdbcClient db) {
        this.db = db;
    }

    Slice<Line> list(CoopId coop, Asked asked) {
        return LINES.read(db, asked, Map.of("coop", coop.value()));
    }

    List<Line> all(CoopId coop, Asked asked, int limit) {
        return LINES.all(db, asked, Map.of("coop", coop.value()), limit);
    }

    void insert(CoopId coop, Invitation invitation, String token) {
        insertAll(coop, List.of(invitation), List.of(token));
    }

    /** Many at once: a register that was carried over invites all its people. */
    void insertAll(CoopId coop, List<Invitation> invitations, List<String> tokens) {
        if (invitations.isEmpty()) return;
        var first = invitations.getFirst();
        db.sql("""
                INSERT INTO joining.invitation (coop_id, invitation_id, token_hash, mail, member_id, class, note, inviter, admits,
                                                most_uses, made_at, expires_at)
                SELECT :coop, id, token, mail, member, class, :note, :inviter, :admits, :uses, :made, :expires
                  FROM unnest(:ids, :tokens, :mails, :members, :classes) AS invited (id, token, mail, member, class)
                """)
            .param("coop", coop.value())
            .param("ids", invitations.stream().map(Invitation::id).toArray(UUID[]::new))
            .param("tokens", tokens.stream().map(Token::hash).toArray(byte[][]::new))
            .param("mails", invitations.stream().map(invitation -> invitation.mail().orElse(null)).toArray(String[]::new))
            .param("members", invitations.stream()
                .map(invitation -> invitation.member().map(MemberId::value).orElse(null)).toArray(UUID[]::new))
            .param("classes", invitations.stream().map(Invitation::memberClass).toArray(String[]::new))
            .param("note", first.note()).param("inviter", first.inviter()).param("admits", first.admits())
            .param("uses", first.mostUses()).param("made", Timestamp.from(first.madeAt()))
            .param("expires", Timestamp.from(first.expiresAt())).update();
    }

    Optional<Invitation> find(CoopId coop, String token) {
        return read(coop, token, "");
    }

    /** For use; whoever else comes with the same one waits. */
    Optional<Invitation> take(CoopId coop, String token) {
        return read(coop, token, "FOR UPDATE");
    }

    void use(CoopId coop, UUID id) {
        db.sql("UPDATE joining.invitation SET uses = uses + 1 WHERE coop_id = :coop AND invitation_id = :id")
            .param("coop", coop.value()).param("id", id).update();
    }

    /** False if there is none, or it was revoked before. */
    boolean revoke(CoopId coop, UUID id, Instant at) {
        return db.sql("""
                UPDATE joining.invitation
                   SET revoked_at = :at
                 WHERE coop_id = :coop AND invitation_id = :id AND revoked_at IS NULL
                """).param("coop", coop.value()).param("id", id).param("at", Timestamp.from(at)).update() == 1;
    }

    private Optional<Invitation> read(CoopId coop, String token, String lock) {
        return db.sql("""
                SELECT invitation_id, mail, member_id, class AS member_class, note, inviter, admits, most_uses, uses,
                       made_at, expires_at, revoked_at
                  FROM joining.invitation
                 WHERE coop_id = :coop AND token_hash = :hash
                %s
                """.formatted(lock))
            .param("coop", coop.value()).param("hash", Token.hash(token)).query(Row.class).optional().map(Row::invitation);
    }
}
