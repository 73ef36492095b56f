package coop.toadlane.bylaws;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsing;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Rule;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BylawsPagesTest {

    @Autowired
    Council council;

    @Autowired
    Amendments amendments;

    Council.House fern;
    Browsing mei;
    String bylaws;

    @BeforeEach
    void found() {
        fern = council.house(Pattern.MULTI_STAKEHOLDER);
        mei = council.browsers.as(fern.mei);
        bylaws = fern.coop.path() + "/bylaws";
    }

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void the_bylaws_of_every_kind_of_co_op_are_told_in_plain_words(Pattern pattern) {
        var house = council.house(pattern);
        var page = council.browsers.as(house.mei).get(house.coop.path() + "/bylaws");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Who belongs", "How we decide", "Who may do what", "Version 1");
    }

    @Test
    void members_read_who_holds_which_power_by_name_and_visitors_by_role() {
        assertThat(mei.get(bylaws).body())
            .contains("Takes up 5 shares on joining, €50.00 in all.", "Whoever holds the role Treasurer, today Mei Tanaka")
            .contains("More than half of those who say yes or no must agree.");
        assertThat(council.browsers.visitor().get(bylaws).body())
            .contains("Whoever holds the role Treasurer").doesNotContain("Mei Tanaka", "/bylaws/amendment", "/decisions/new");
    }

    @Test
    void an_only_member_changes_a_rule_on_the_page_and_sees_what_changed() {
        var form = bylaws + "/amendment?act=membership.change-rule&matter=spending";
        assertThat(mei.get(bylaws).body()).contains("/bylaws/amendment?act=membership.change-rule&amp;");
        var answer = mei.submit(form, bylaws + "/amendment", rule("spending", Rule.consent(3)));
        assertThat(answer.headers().firstValue("Location")).contains(bylaws);
        var version = mei.get(bylaws + "/versions/2").body();
        assertThat(version).contains("What changed since version 1", "Spending", "It stays open for 3 days.", "by Mei Tanaka")
            .doesNotContain("Admission of members");
    }

    @Test
    void what_is_refused_is_told_on_the_page_and_kept() {
        var typed = rule("spending", Rule.consent(3));
        typed.put("quorum", "3/2");
        var answer = mei.submit(bylaws + "/amendment?act=membership.change-rule", bylaws + "/amendment", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter the quorum as a part of the whole", "value=\"3/2\"");
    }

    @Test
    void among_several_members_a_change_is_proposed() {
        fern.joinedBy(council.browsers.person("Luca Ferrero"));
        assertThat(mei.get(bylaws).body()).contains("/decisions/new?act=membership.change-power&amp;power=ledger.post")
            .doesNotContain("/bylaws/amendment");
        assertThat(mei.get(bylaws + "/amendment?act=membership.change-rule").statusCode()).isEqualTo(403);
        var forged = mei.submit(bylaws.replace("/bylaws", "/circles") + "/roles", bylaws + "/amendment", rule("spending", Rule.consent(3)));
        assertThat(forged.statusCode()).isIn(400, 403);
        assertThat(fern.bylaws().rule(Bylaws.SPENDING)).isNotEqualTo(Rule.consent(3));
        assertThat(mei.get(fern.coop.path() + "/decisions/new?act=membership.change-power&power=ledger.post").statusCode()).isEqualTo(200);
    }

    @Test
    void a_version_by_decision_leads_to_the_decision() {
        fern.within(() -> amendments.of("membership.change-rule").carryOut(fern.decision(), rule("spending", Rule.consent(3))));
        assertThat(mei.get(bylaws).body()).contains("by decision", "/decisions/" + fern.decision().id());
    }

    @Test
    void two_versions_that_are_not_neighbours_can_be_compared() {
        for (var days = 2; days <= 4; days++) {
            var rule = rule("spending", Rule.consent(days));
            fern.within(() -> amendments.of("membership.change-rule").carryOut(fern.decision(), rule));
        }
        assertThat(mei.get(bylaws + "/versions/4?since=1").body())
            .contains("What changed since version 1", "It stays open for 7 days.", "It stays open for 4 days.")
            .doesNotContain("for 3 days");
    }

    @Test
    void a_script_in_a_class_is_shown_as_letters() {
        var terms = Map.of("change", "add", "class", "<script>alert(1)</script>", "description", "<b>", "shares", "0");
        fern.within(() -> amendments.of(ChangeClass.KIND).carryOut(fern.decision(), terms));
        assertThat(mei.get(bylaws).body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(mei.get(bylaws + "/versions/2").body()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/versions/2", "/versions/0", "/versions/-1", "/versions/latest", "/amendment?act=ledger.pay"})
    void what_is_not_there_is_a_page_that_says_so(String path) {
        assertThat(mei.get(bylaws + path).statusCode()).isEqualTo(404);
    }

    private static Map<String, String> rule(String matter, Rule rule) {
        var typed = new TreeMap<>(ChangeRule.saying(matter, rule));
        typed.put("act", "membership.change-rule");
        return typed;
    }
}
