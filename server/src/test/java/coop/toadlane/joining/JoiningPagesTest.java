package coop.toadlane.joining;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Eligibility;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Question;
import coop.toadlane.membership.Question.Kind;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JoiningPagesTest {

    private static final Map<String, String> CAR_IN_TOWN = Map.of("answer-vehicle", "car", "answer-rural", "no");
    private static final Map<String, String> CARGO_BIKE = Map.of("answer-vehicle", "cargo bike", "answer-rural", "no");

    @Autowired
    Gate gate;

    @Autowired
    Browsers browsers;

    @Autowired
    Membership membership;

    private SignedIn amara;
    private SignedIn luca;
    private Coop couriers;
    private String join;

    @BeforeEach
    void couriers_with_a_rule() {
        amara = browsers.person("Amara Diallo");
        luca = browsers.person("Luca Ferrero");
        couriers = gate.village().foundedBy(amara);
        join = couriers.path() + "/join";
        asking(Bylaws.Admission.BY_DECISION);
    }

    @Test
    void a_visitor_is_told_what_is_asked_and_sent_through_sign_up_and_back() {
        var page = browsers.visitor().get(join);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("What do you ride?", "We deliver by cargo bike")
            .contains("/sign-up?next=%2Fcoops%2F" + couriers.slug() + "%2Fjoin");
    }

    @Test
    void somebody_applies_is_let_in_and_stands_in_the_register() {
        var applied = apply(luca, CARGO_BIKE);
        assertThat(applied.statusCode()).isEqualTo(303);
        var application = location(applied);
        assertThat(browsers.as(luca).get(application).body()).contains("waiting", "cargo bike", "Take the application back");
        assertThat(browsers.as(luca).get("/me").body()).contains("Where you asked to join", application);
        assertThat(browsers.as(amara).get(couriers.path()).body()).contains("One person asks to join");
        assertThat(browsers.as(amara).get(couriers.path() + "/members?standing=APPLICANT").body()).contains("Luca Ferrero", "applicant");
        var admitted = browsers.as(amara).submit(application, application + "/admission", Map.of());
        assertThat(location(admitted)).isEqualTo(application);
        assertThat(browsers.as(amara).get(couriers.path() + "/members").body()).contains("/members/2\">Luca Ferrero</a>");
        assertThat(browsers.as(luca).get(couriers.path() + "/members/2").body()).contains("Admitted as worker");
    }

    @Test
    void whom_the_rule_refuses_reads_the_co_ops_own_sentence_and_keeps_what_they_answered() {
        var refused = apply(luca, CAR_IN_TOWN);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is a problem", "We deliver by cargo bike, and by car only in the country.")
            .containsPattern("value=\"car\" checked");
        assertThat(browsers.as(amara).get(couriers.path() + "/applications").body()).contains("Nobody has asked to join yet");
    }

    @Test
    void what_is_not_answered_is_asked_for() {
        assertThat(apply(luca, Map.of("answer-vehicle", "hovercraft")).body())
            .contains("Choose one of the answers to “What do you ride?”", "Answer the question: Do you live in the country?");
    }

    @Test
    void a_double_click_applies_once() {
        var browsing = browsers.as(luca);
        var fields = browsing.keys(join);
        fields.putAll(CARGO_BIKE);
        fields.put("class", "worker");
        var first = browsing.post(join, fields);
        var second = browsing.post(join, fields);
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(gate.in(couriers, amara, () -> membership.bylaws(couriers.id()))).isNotNull();
    }

    @Test
    void nobody_else_sees_what_somebody_answered() {
        var application = location(apply(luca, CARGO_BIKE));
        assertThat(browsers.visitor().get(application).statusCode()).isEqualTo(404);
        assertThat(browsers.as(browsers.person("Noor Haddad")).get(application).statusCode()).isEqualTo(404);
        var elsewhere = gate.village().foundedBy(amara);
        assertThat(browsers.as(amara).get(application.replace(couriers.path(), elsewhere.path())).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "00000000-0000-0000-0000-000000000000", "%27--"})
    void an_application_that_is_not_there_is_not_there(String id) {
        assertThat(browsers.as(amara).get(couriers.path() + "/applications/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_stranger_lets_nobody_in() {
        var application = location(apply(luca, CARGO_BIKE));
        var answer = browsers.as(luca).submit(application, application + "/admission", Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browsers.as(luca).get(couriers.path() + "/applications").statusCode()).isEqualTo(403);
    }

    @Test
    void where_there_are_more_members_they_are_asked() {
        admit(luca);
        var noor = browsers.person("Noor Haddad");
        var application = location(apply(noor, CARGO_BIKE));
        var ask = couriers.path() + "/decisions/new?act=membership.admit&amp;application=" + application.replaceAll(".*/", "");
        var page = browsers.as(amara).get(application).body();
        assertThat(page).contains("Ask the members", ask).doesNotContain("/admission\"");
        assertThat(browsers.as(amara).get(ask.replace("&amp;", "&")).body()).contains("Noor Haddad");
    }

    @Test
    void nobody_applies_for_a_co_op_that_they_may_not_speak_for() {
        var other = gate.village().founded(amara, Pattern.CONSUMER);
        var fields = new HashMap<>(CARGO_BIKE);
        fields.put("behalf", other.slug());
        assertThat(apply(luca, fields).body()).contains("You may not speak for " + other.name());
    }

    @Test
    void a_co_op_becomes_a_member_and_its_delegates_act_for_it() {
        var ingrid = browsers.person("Ingrid Solheim");
        var federation = gate.village().founded(ingrid, Pattern.FEDERATION);
        var page = federation.path() + "/join";
        var fields = Map.of("behalf", couriers.slug(), "class", "co-op", "answer-why", "To share a depot");
        var application = location(browsers.as(amara).submit(page, page, fields));
        browsers.as(ingrid).submit(application, application + "/admission", Map.of());
        assertThat(browsers.as(ingrid).get(federation.path() + "/members").body())
            .contains(couriers.name(), "co-op</span>", "<td>office</td>");
        assertThat(browsers.as(amara).get(federation.path() + "/members").statusCode()).isEqualTo(200);
        admit(luca);
        var delegates = federation.path() + "/members/2/delegates";
        assertThat(browsers.as(amara).get(delegates).body()).contains("Amara Diallo", "Luca Ferrero (2)");
        assertThat(browsers.as(ingrid).submit(delegates, delegates, Map.of("delegate", "Amara")).statusCode()).isEqualTo(403);
        assertThat(browsers.as(amara).submit(delegates, delegates, Map.of("delegate", "Nobody")).body())
            .contains("Enter the name or number");
        assertThat(browsers.as(amara).submit(delegates, delegates, Map.of("delegate", "Luca Ferrero (2)")).statusCode()).isEqualTo(303);
        assertThat(browsers.as(luca).get(federation.path() + "/members").statusCode()).isEqualTo(200);
        var dismissal = delegates + "/" + luca.id() + "/dismissal";
        assertThat(browsers.as(amara).submit(delegates, dismissal, Map.of()).statusCode()).isEqualTo(303);
        assertThat(browsers.as(luca).get(federation.path() + "/members").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"})
    void a_script_in_a_name_or_an_answer_is_shown_as_letters(String name) {
        var mallory = browsers.person(name);
        asking(Bylaws.Admission.BY_DECISION, new Question("why", name, Kind.TEXT, List.of()));
        var application = location(apply(mallory, Map.of("answer-why", name)));
        browsers.as(amara).submit(application, application + "/admission", Map.of());
        assertThat(browsers.visitor().get(join).body()).doesNotContain(name).contains("&lt;");
        for (var below : List.of("/members", "/members/2", "/applications", "/bylaws/joining"))
            assertThat(browsers.as(amara).get(couriers.path() + below).body()).as(below).doesNotContain(name).contains("&lt;");
    }

    @Test
    void the_same_pages_are_data() {
        var application = location(apply(luca, CARGO_BIKE));
        assertThat(browsers.as(amara).json(application).body()).contains("\"state\":\"WAITING\"", "\"answer\":\"cargo bike\"");
        assertThat(browsers.as(amara).json(couriers.path() + "/members").body()).contains("\"standing\":\"APPLICANT\"");
        assertThat(browsers.as(amara).get(couriers.path() + "/members.csv").body())
            .contains("Number,Name", "Luca Ferrero,worker,applicant");
    }

    private HttpResponse<String> apply(SignedIn person, Map<String, String> answers) {
        var fields = new HashMap<>(answers);
        fields.put("class", "worker");
        return browsers.as(person).submit(join, join, fields);
    }

    private void admit(SignedIn person) {
        var application = location(apply(person, CARGO_BIKE));
        browsers.as(amara).submit(application, application + "/admission", Map.of());
    }

    private void asking(Bylaws.Admission admission, Question... others) {
        var questions = others.length > 0 ? List.of(others) : List.of(
            new Question("vehicle", "What do you ride?", Kind.CHOICE, List.of("cargo bike", "car")),
            new Question("rural", "Do you live in the country?", Kind.YES_NO, List.of()));
        var rules = others.length > 0 ? List.<Eligibility>of() : List.of(
            new Eligibility(RuleReaderTest.COURIERS, "We deliver by cargo bike, and by car only in the country."));
        gate.in(couriers, amara, () ->
            membership.amend(gate.actor(couriers, amara), couriers.id(), bylaws -> bylaws.admitting(questions, rules, admission)));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
    }
}
