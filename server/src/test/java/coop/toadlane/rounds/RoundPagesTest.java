package coop.toadlane.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.Village;
import coop.toadlane.actor.Coop;
import coop.toadlane.circles.RoleId;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RoundPagesTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Convening convening;

    @Autowired
    Facilitating facilitating;

    @Autowired
    Browsers browsers;

    @Autowired
    Village village;

    @Autowired
    JdbcClient db;

    Coop coop;
    Assembly.Members members;
    Browsing browsing;
    String rounds;

    @BeforeEach
    void found() {
        var amara = browsers.person("Amara Diallo");
        coop = village.founded(amara, Pattern.WORKER);
        members = new Assembly.Members(coop, List.of(assembly.actor(coop, amara.id())));
        browsing = browsers.as(amara);
        rounds = coop.path() + "/rounds";
    }

    @Test
    void rounds_under_way_and_ended_ones_stand_apart_and_can_be_taken_along() {
        called("Buy a van");
        var stairs = called("Paint the stairs");
        assembly.within(members, () -> facilitating.layDown(members.amara(), stairs));
        assertThat(browsing.get(rounds).body()).contains("href=\"" + coop.path() + "/decisions\" aria-current");
        assertThat(browsing.get(rounds).body()).contains("Buy a van").doesNotContain("Paint the stairs");
        assertThat(browsing.get(rounds + "?state=ended").body()).contains("Paint the stairs").doesNotContain("Buy a van");
        assertThat(browsing.get(rounds + ".csv?q=van").body().lines()).hasSize(2).last().asString()
            .startsWith("Buy a van,A consent round,Under way,").contains("Amara Diallo");
        assertThat(browsing.get(rounds + ".csv?state=ended").body()).contains("Paint the stairs", "Laid down").doesNotContain("van");
    }

    @Test
    void a_last_day_that_is_none_is_refused_and_stays_in_the_form() {
        var role = assembly.within(members, () -> db.sql("""
                INSERT INTO circles.role (coop_id, role_id, circle_id, kind, name, accountabilities, powers)
                SELECT coop_id, :id, circle_id, 'DELEGATE', 'Representative', '', '{}'
                  FROM circles.circle
                 WHERE parent_id IS NULL
                RETURNING role_id
                """).param("id", RoleId.next().value()).query(UUID.class).single());
        var election = rounds + "/elections/" + role;
        var answer = browsing.submit(election, election, Map.of("until", "in spring"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter a day, such as 2027-03-31", "in spring");
    }

    private RoundId called(String title) {
        var draft = Draft.question(title, "We do.", Bylaws.POLICY);
        return switch (assembly.within(members, () -> convening.call(members.amara(), draft, Instant.now()))) {
            case Convened.Called(var id) -> id;
            case Convened.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
