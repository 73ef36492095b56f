package coop.toadlane.circles;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsing;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CirclesPagesTest {

    @Autowired
    Crew crew;

    Crew.House roueLibre;
    Browsing amara;
    String circles;

    @BeforeEach
    void found() {
        roueLibre = crew.house();
        amara = crew.browsers.as(roueLibre.amara);
        circles = roueLibre.coop.path() + "/circles";
    }

    @Test
    void the_picture_links_each_circle_by_name_and_the_list_tells_the_same() {
        var couriers = roueLibre.formed("Couriers", roueLibre.whole());
        var page = amara.get(circles).body();
        assertThat(page).contains("<svg", "aria-label=\"Couriers: no roles\"", "aria-label=\"General circle: 3 roles\"")
            .contains("href=\"" + circles + "/" + couriers + "\"").contains("Led by Amara Diallo");
    }

    @Test
    void a_circle_tells_who_links_it_to_each_circle_within() {
        var couriers = roueLibre.formed("Couriers", roueLibre.whole());
        var delegate = roueLibre.added(couriers, RoleKind.DELEGATE, "Voice of the couriers");
        var luca = roueLibre.member(crew.browsers.person("Luca Ferrero"));
        roueLibre.filled(roueLibre.lead(), delegate, luca, null);
        assertThat(amara.get(circles + "/" + roueLibre.whole()).body()).contains("Voice of the couriers: Luca Ferrero");
    }

    @Test
    void a_circle_is_formed_on_a_page_and_found_on_its_own() {
        var answer = form(Map.of("name", "Couriers", "aim", "To ride", "domain", "Routes"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var page = amara.get(answer.headers().firstValue("Location").orElseThrow()).body();
        assertThat(page).contains("Couriers", "To ride", "Routes", "Formed within General circle");
    }

    @Test
    void what_was_typed_is_kept_when_it_is_refused() {
        var answer = form(Map.of("name", "", "aim", "To ride far", "domain", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is a problem", "Enter the name of the circle", "To ride far");
    }

    @Test
    void a_double_click_forms_one_circle() {
        var fields = amara.keys(circles + "/new?within=" + roueLibre.whole());
        fields.putAll(Map.of("within", roueLibre.whole().toString(), "name", "Couriers", "aim", "To ride", "domain", ""));
        var first = amara.post(circles, fields);
        var second = amara.post(circles, fields);
        assertThat(second.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
        assertThat(roueLibre.tree().within()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>"})
    void a_script_in_a_name_is_shown_as_letters_and_never_runs(String name) {
        var couriers = roueLibre.formed(name, roueLibre.whole());
        var role = roueLibre.added(couriers, RoleKind.OWN, name);
        for (var path : new String[] {circles, circles + "/" + couriers, circles + "/roles", circles + "/roles/" + role}) {
            var answer = amara.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(name).contains("&lt;");
        }
    }

    @Test
    void a_role_is_added_filled_and_taken_back() {
        var whole = circles + "/" + roueLibre.whole();
        var typed = Map.of("kind", "FACILITATOR", "name", "", "accountabilities", "Leads meetings");
        var added = amara.submit(whole + "/roles/new", whole + "/roles", typed);
        assertThat(added.statusCode()).isEqualTo(303);
        var role = added.headers().firstValue("Location").orElseThrow();
        assertThat(amara.get(role).body()).contains("Facilitator", "Leads meetings", "Nobody yet");
        assertThat(amara.submit(role + "/holder", role + "/holder", Map.of("member", "1", "until", "")).statusCode()).isEqualTo(303);
        assertThat(amara.get(role).body()).contains("Amara Diallo", "Lay this role down");
        assertThat(amara.submit(role, role + "/vacancy", Map.of()).statusCode()).isEqualTo(303);
        assertThat(amara.get(role).body()).contains("Nobody yet");
    }

    @Test
    void a_date_that_is_past_is_refused_on_the_page() {
        var role = circles + "/roles/" + roueLibre.role("Treasurer").id();
        var answer = amara.submit(role + "/holder", role + "/holder", Map.of("member", "Amara Diallo", "until", "2001-01-01"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter a last day that is not before today").contains("value=\"2001-01-01\"");
    }

    @Test
    void every_page_of_the_room_opens() {
        var couriers = roueLibre.formed("Couriers", roueLibre.whole());
        var role = "/roles/" + roueLibre.added(couriers, RoleKind.DELEGATE, "Delegate");
        for (var path : new String[] {
                "/" + couriers, "/" + couriers + "/outline", "/" + couriers + "/place", "/" + couriers + "/closure",
                "/new?within=" + couriers, "/" + couriers + "/roles/new", role, role + "/mandate", role + "/holder",
                role + "/closure", "/roles", "/roles?state=vacant"})
            assertThat(amara.get(circles + path).statusCode()).as(path).isEqualTo(200);
    }

    @Test
    void circles_move_change_and_close_on_their_pages() {
        var couriers = circles + "/" + roueLibre.formed("Couriers", roueLibre.whole());
        var street = roueLibre.formed("Street", roueLibre.whole());
        assertThat(amara.submit(couriers + "/place", couriers + "/place", Map.of("within", street.toString())).statusCode()).isEqualTo(303);
        var typed = Map.of("name", "Riders", "aim", "To ride", "domain", "");
        assertThat(amara.submit(couriers + "/outline", couriers + "/outline", typed).statusCode()).isEqualTo(303);
        assertThat(amara.submit(couriers + "/closure", couriers + "/closure", Map.of()).statusCode()).isEqualTo(303);
        assertThat(amara.get(couriers).body()).contains("Riders", "Closed on", "Moved to Street");
        assertThat(amara.get(couriers + "/outline").statusCode()).isEqualTo(404);
    }

    @Test
    void a_role_changes_and_closes_on_its_pages() {
        var role = circles + "/roles/" + roueLibre.role("Secretary").id();
        var typed = Map.of("name", "Scribe", "accountabilities", "Writes", "powers", "ledger.post");
        assertThat(amara.submit(role + "/mandate", role + "/mandate", typed).statusCode()).isEqualTo(303);
        assertThat(amara.get(role).body()).contains("Scribe", "Writes");
        assertThat(amara.submit(role + "/closure", role + "/closure", Map.of()).statusCode()).isEqualTo(303);
        assertThat(amara.get(role).statusCode()).isEqualTo(404);
    }

    @Test
    void roles_are_searched_sorted_and_kept_as_a_spreadsheet() {
        var list = amara.get(circles + "/roles?q=treas").body();
        assertThat(list).contains("Treasurer").doesNotContain(">Secretary<");
        assertThat(amara.get(circles + "/roles?sort=-role").body()).containsSubsequence("Treasurer", "Secretary", "Lead");
        assertThat(amara.get(circles + "/roles.csv?q=treas").body().lines()).containsExactly(
            "Circle,Role,Held by,Since,Until,Powers", "General circle,Treasurer,Amara Diallo," + roueLibre.today() + ",,");
    }

    @Test
    void who_may_not_arrange_reads_but_is_offered_nothing_and_can_send_nothing() {
        var mei = member("Mei Tanaka");
        var whole = circles + "/" + roueLibre.whole();
        assertThat(mei.get(whole).body()).contains("General circle").doesNotContain("Add a role", "/outline");
        for (var path : new String[] {whole + "/outline", whole + "/roles/new", circles + "/new?within=" + roueLibre.whole()})
            assertThat(mei.get(path).statusCode()).as(path).isEqualTo(403);
        var forged = mei.submit(circles, circles, Map.of("within", roueLibre.whole().toString(), "name", "Couriers", "aim", "To ride"));
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void who_is_no_member_sees_no_circles() {
        assertThat(crew.browsers.visitor().get(circles).headers().firstValue("Location").orElseThrow()).startsWith("/sign-in");
        assertThat(crew.browsers.as(crew.browsers.person("Ingrid Solheim")).get(circles).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/nonsense", "/00000000-0000-0000-0000-000000000000", "/roles/nonsense", "/roles/00000000-0000-0000-0000-000000000000"})
    void what_is_not_there_is_a_page_that_says_so(String path) {
        assertThat(amara.get(circles + path).statusCode()).isEqualTo(404);
    }

    @Test
    void another_co_ops_circle_is_not_here() {
        var fern = crew.house();
        assertThat(amara.get(circles + "/" + fern.whole()).statusCode()).isEqualTo(404);
    }

    private Browsing member(String name) {
        SignedIn person = crew.browsers.person(name);
        roueLibre.member(person);
        return crew.browsers.as(person);
    }

    private HttpResponse<String> form(Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("within", roueLibre.whole().toString());
        return amara.submit(circles + "/new?within=" + roueLibre.whole(), circles, fields);
    }
}
