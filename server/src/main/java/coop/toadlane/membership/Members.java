package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register. */
@Component
class Members {

    /** A membership and the bylaws' version that holds today: all that is needed to say what its person may do. */
    record Belonging(UUID memberId, String memberClass, Standing standing, int bylawsVersion) {}

    private record Row(
            UUID memberId, int number, String name, String memberClass, Standing standing, LocalDate since, int shares,
            @Nullable UUID personId, @Nullable UUID memberCoop) {

        Member member() {
            return new Member(
                new MemberId(memberId), number, name, memberClass, standing, since, shares,
                Optional.ofNullable(personId).map(PersonId::new), Optional.ofNullable(memberCoop).map(CoopId::new));
        }
    }

    private static final String MEMBER = """
        SELECT member_id, coalesce(number, 0) AS number, name, class AS member_class, standing, since, shares,
               person_id, member_coop
          FROM membership.member
         WHERE coop_id = :coop
        """;

    private static final Keyset<RegisterLine> LINES = Keyset.of(RegisterLine.class, RegisterLine::id, """
            SELECT member_id AS id, coalesce(number, 0) AS number, name, class AS member_class, standing, since, shares,
                   member_coop IS NOT NULL AS coop
              FROM membership.member
             WHERE coop_id = :coop
            """)
        .finding("name ILIKE :pattern OR CAST(number AS text) = :find")
        .filtering("class", "class = :class")
        .filtering("standing", "CAST(standing AS text) = :standing")
        .by("name", "name", "text", RegisterLine::name)
        .by("number", "number", "integer", RegisterLine::number)
        .by("since", "since", "date", RegisterLine::since);

    private final JdbcClient db;

    Members(JdbcClient db) {
        this.db = db;
    }

    Slice<RegisterLine> list(CoopId coop, Asked asked) {
        return LINES.read(db, asked, Map.of("coop", coop.value()));
    }

    List<RegisterLine> all(CoopId coop, Asked asked, int limit) {
        return LINES.all(db, asked, Map.of("coop", coop.value()), limit);
    }

    /** As a member in person, else as delegate of a member that is a co-op. */
    Optional<Belonging> belonging(CoopId coop, PersonId person) {
        return db.sql("""
                SELECT m.member_id,
                       m.class AS member_class,
                       m.standing,
                       (SELECT max(version) FROM membership.bylaws WHERE coop_id = :coop) AS bylaws_version
                  FROM (SELECT member_id, true AS own
                          FROM membership.member
                         WHERE coop_id = :coop AND person_id = :person
                         UNION ALL
                        SELECT member_id, false
                          FROM membership.delegate
                         WHERE coop_id = :coop AND person_id = :person) AS found
                  JOIN membership.member m ON m.coop_id = :coop AND m.member_id = found.member_id
                 WHERE m.standing IN ('MEMBER', 'SUSPENDED')
                 ORDER BY found.own DESC
                 LIMIT 1
                """)
            .param("coop", coop.value()).param("person", person.value()).query(Belonging.class).optional();
    }

    Optional<Member> numbered(CoopId coop, int number) {
        return one(db.sql(MEMBER + " AND number = :number").param("number", number), coop);
    }

    Optional<Member> person(CoopId coop, PersonId person) {
        return one(db.sql(MEMBER + " AND person_id = :person").param("person", person.value()), coop);
    }

    Optional<Member> coop(CoopId coop, CoopId member) {
        return one(db.sql(MEMBER + " AND member_coop = :member").param("member", member.value()), coop);
    }

    /** Nobody signed in for this line yet. */
    Optional<Member> unclaimed(CoopId coop, String mail) {
        return one(db.sql(MEMBER + """
             AND mail_held = lower(:mail) AND person_id IS NULL AND member_coop IS NULL
            """).param("mail", mail), coop);
    }

    Optional<Member> find(CoopId coop, MemberId id) {
        return one(db.sql(MEMBER + " AND member_id = :id").param("id", id.value()), coop);
    }

    /** For a change; whoever else wants to change the same line waits. */
    Member take(CoopId coop, MemberId id) {
        return one(db.sql(MEMBER + " AND member_id = :id FOR UPDATE").param("id", id.value()), coop).orElseThrow();
    }

    private static Optional<Member> one(JdbcClient.StatementSpec statement, CoopId coop) {
        return statement.param("coop", coop.value()).query(Row.class).optional().map(Row::member);
    }

    Optional<String> mail(CoopId coop, MemberId id) {
        return db.sql("SELECT mail FROM membership.member WHERE coop_id = :coop AND member_id = :id AND mail IS NOT NULL")
            .param("coop", coop.value()).param("id", id.value()).query(String.class).optional();
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

    /** Takes an applicant's line out again. The database lets nobody go this way who ever had a number. */
    void strike(CoopId coop, MemberId id) {
        db.sql("DELETE FROM membership.member WHERE coop_id = :coop AND member_id = :id AND standing = 'APPLICANT'")
            .param("coop", coop.value()).param("id", id.value()).update();
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

    void setStanding(CoopId coop, MemberId id, Standing standing) {
        db.sql("""
                UPDATE membership.member
                   SET standing = CAST(:standing AS membership.standing)
                 WHERE coop_id = :coop AND member_id = :id
                """)
            .param("coop", coop.value()).param("id", id.value()).param("standing", standing.name()).update();
    }

    void setClass(CoopId coop, MemberId id, String memberClass) {
        db.sql("UPDATE membership.member SET class = :class WHERE coop_id = :coop AND member_id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("class", memberClass).update();
    }

    void addShares(CoopId coop, MemberId id, int shares) {
        db.sql("UPDATE membership.member SET shares = shares + :shares WHERE coop_id = :coop AND member_id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("shares", shares).update();
    }

    /** From now on the account's own mail holds. */
    void claim(CoopId coop, MemberId id, PersonId person) {
        db.sql("UPDATE membership.member SET person_id = :person, mail = NULL WHERE coop_id = :coop AND member_id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("person", person.value()).update();
    }

    /** An applicant's line goes; any other stays without a name. */
    void erase(CoopId coop, MemberId id) {
        strike(coop, id);
        db.sql("UPDATE membership.member SET name = '—', mail = NULL WHERE coop_id = :coop AND member_id = :id")
            .param("coop", coop.value()).param("id", id.value()).update();
    }

    void insertAll(CoopId coop, List<CarriedOver> lines) {
        db.sql("""
                INSERT INTO membership.member (coop_id, member_id, number, name, mail, class, standing, since, shares)
                SELECT :coop, member_id, number, name, mail, class, 'MEMBER', since, shares
                  FROM unnest(:ids, :numbers, :names, :mails, :classes, CAST(:since AS date[]), :shares)
                    AS carried (member_id, number, name, mail, class, since, shares)
                """)
            .param("coop", coop.value())
            .param("ids", lines.stream().map(line -> line.id().value()).toArray(UUID[]::new))
            .param("numbers", lines.stream().map(CarriedOver::number).toArray(Integer[]::new))
            .param("names", lines.stream().map(CarriedOver::name).toArray(String[]::new))
            .param("mails", lines.stream().map(CarriedOver::mail).toArray(String[]::new))
            .param("classes", lines.stream().map(CarriedOver::memberClass).toArray(String[]::new))
            .param("since", lines.stream().map(line -> line.since().toString()).toArray(String[]::new))
            .param("shares", lines.stream().map(CarriedOver::shares).toArray(Integer[]::new))
            .update();
    }

    List<Integer> numbersAmong(CoopId coop, List<Integer> numbers) {
        return db.sql("SELECT number FROM membership.member WHERE coop_id = :coop AND number = ANY (:numbers)")
            .param("coop", coop.value()).param("numbers", numbers.toArray(Integer[]::new)).query(Integer.class).list();
    }

    List<String> mailsAmong(CoopId coop, List<String> mails) {
        return db.sql("""
                SELECT mail_held
                  FROM membership.member
                 WHERE coop_id = :coop AND mail_held = ANY (:mails)
                """)
            .param("coop", coop.value()).param("mails", mails.toArray(String[]::new)).query(String.class).list();
    }

    List<UUID> voters(CoopId coop) {
        return db.sql("""
                SELECT member_id
                  FROM membership.member
                 WHERE coop_id = :coop AND standing = 'MEMBER'
                 ORDER BY member_id
                """).param("coop", coop.value()).query(UUID.class).list();
    }

    boolean isAlone(CoopId coop) {
        return db.sql("""
                SELECT count(*)
                  FROM (SELECT FROM membership.member WHERE coop_id = :coop AND standing = 'MEMBER' LIMIT 2) AS active
                """).param("coop", coop.value()).query(Integer.class).single() < 2;
    }
}
