package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who may vote today, with what a formula of votes may ask about them. */
@Component
@Transactional(readOnly = true)
public class Electors {

    private final JdbcClient db;

    Electors(JdbcClient db) {
        this.db = db;
    }

    public List<Elector> of(CoopId coop, LocalDate today) {
        return db.sql("""
                SELECT m.member_id, m.name, m.class AS member_class, m.shares,
                       greatest(0, CAST(extract(year FROM age(:today, m.since)) AS integer)) AS years,
                       coalesce(c.members, 1) AS members
                  FROM membership.member m
                  LEFT JOIN membership.coop c ON c.coop_id = m.member_coop
                 WHERE m.coop_id = :coop AND m.standing = 'MEMBER'
                 ORDER BY m.number
                """).param("coop", coop.value()).param("today", today).query(Elector.class).list();
    }
}
