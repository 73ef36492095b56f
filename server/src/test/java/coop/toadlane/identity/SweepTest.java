package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SweepTest extends IdentityTest {

    @Autowired
    Sweep sweep;

    @Test
    void what_is_over_is_swept_out_and_what_is_not_stays() {
        var gone = somebody();
        signedIn(gone);
        var here = somebody();
        signedIn(here);
        db.sql("UPDATE identity.session SET seen_at = seen_at - interval '31 days' WHERE person_id = :person")
            .param("person", gone.id().value()).update();
        caller().submit("/sign-in/link", "mail", gone.mail());
        db.sql("""
                UPDATE identity.link
                SET made_at = made_at - interval '1 day',
                    expires_at = expires_at - interval '1 day'
                WHERE person_id = :person
                """).param("person", gone.id().value()).update();

        sweep.sweep();

        assertThat(rows("session", gone)).isZero();
        assertThat(rows("link", gone)).isZero();
        assertThat(rows("session", here)).isEqualTo(1);
    }

    private int rows(String table, Person person) {
        return db.sql("SELECT count(*) FROM identity.%s WHERE person_id = :person".formatted(table))
            .param("person", person.id().value()).query(Integer.class).single();
    }
}
