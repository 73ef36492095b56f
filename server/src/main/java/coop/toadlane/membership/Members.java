package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register. */
@Component
class Members {

    /** A membership and the bylaws' version that holds today: all that is needed to say what its person may do. */
    record Belonging(UUID memberId, String memberClass, Standing standing, int bylawsVersion) {}

    private final JdbcClient db;

    Members(JdbcClient db) {
        this.db = db;
    }

    /** As a member in person, else as delegate of a member that is a co-op. */
    Optional<Belonging> belonging(CoopId coop, PersonId person) {
        return db.sql("""
                SELECT m.member_id,
                       m.class AS member_class,
                       m.standing,
                       (SELECT max(version) FROM membership.bylaws WHERE coop_id = :coop) AS bylaws_version
                  FROM membership.member m
                  LEFT JOIN membership.delegate d
                    ON d.coop_id = m.coop_id AND d.member_id = m.member_id AND d.person_id = :person
                 WHERE m.coop_id = :coop
                   AND (m.person_id = :person OR d.person_id IS NOT NULL)
                   AND m.standing IN ('MEMBER', 'SUSPENDED')
                 ORDER BY m.person_id = :person DESC NULLS LAST
                 LIMIT 1
                """)
            .param("coop", coop.value()).param("person", person.value()).query(Belonging.class).optional();
    }

    void insert(CoopId coop, MemberId id, Newcomer newcomer, LocalDate since) {
        db.sql("""
                INSERT INTO membership.member (coop_id, member_id, name, mail, person_id, member_coop, class, standing, since)
                VALUES (:coop, :id, :name, :mail, :person, :memberCoop, :class, 'APPLICANT', :since)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("name", newcomer.name()).param("mail", newcomer.mail())
            .param("person", newcomer.person().map(PersonId::value).orElse(null))
            .param("memberCoop", newcomer.coop().map(CoopId::value).orElse(null))
            .param("class", newcomer.memberClass()).param("since", since).update();
    }

    void admit(CoopId coop, MemberId id, int number, int shares, LocalDate since) {
        db.sql("""
                UPDATE membership.member
                   SET standing = 'MEMBER', number = coalesce(number, :number), shares = shares + :shares, since = :since
                 WHERE coop_id = :coop AND member_id = :id
                """)
            .param("coop", coop.value()).param("id", id.value()).param("number", number).param("shares", shares)
            .param("since", since).update();
    }

    List<UUID> voters(CoopId coop) {
        return db.sql("""
                SELECT member_id
                  FROM membership.member
                 WHERE coop_id = :coop AND standing = 'MEMBER'
                 ORDER BY member_id
                """).param("coop", coop.value()).query(UUID.class).list();
    }
}
