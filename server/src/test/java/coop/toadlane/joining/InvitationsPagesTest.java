package coop.toadlane.joining;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.actor.Coop;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Pattern;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class InvitationsPagesTest {

    @Autowired
    Gate gate;

    @Autowired
    Browsers browsers;

    private Coop shop;
    private Browsing mei;
    private String page;

    @BeforeEach
    void a_shop_whose_founder_invites_two() {
        var founder = browsers.person("Mei Tanaka");
        shop = gate.village().founded(founder, Pattern.CONSUMER);
        mei = browsers.as(founder);
        page = shop.path() + "/invitations";
        for (var mail : new String[] {"grace@tend.example", "odile@tend.example"})
            assertThat(mei.submit(page, page, Map.of("way", "mail", "mail", mail, "class", "consumer")).statusCode()).isEqualTo(303);
    }

    @Test
    void invitations_are_looked_for_by_address_and_by_who_invited() {
        assertThat(mei.get(page + "?q=grace").body()).contains("grace@tend.example").doesNotContain("odile@tend.example");
        assertThat(mei.get(page + "?q=mei+tan").body()).contains("grace@tend.example", "odile@tend.example");
        assertThat(mei.get(page + "?sort=made").body()).containsSubsequence("grace@tend.example", "odile@tend.example");
    }

    @Test
    void invitations_are_kept_as_a_spreadsheet_by_those_who_keep_the_register() {
        assertThat(mei.get(page + ".csv?q=grace").body()).contains("Invited by", "grace@tend.example,consumer,Mei Tanaka,0,1,")
            .doesNotContain("odile@tend.example");
        assertThat(browsers.as(browsers.person("Noor Haddad")).get(page + ".csv").statusCode()).isEqualTo(403);
        assertThat(browsers.visitor().get(page + ".csv").statusCode()).isEqualTo(303);
    }
}
