package coop.toadlane.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.Standoff;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 1,000 stand in the bank; wages of 100 come with 22 for the association of cooks. */
@DatabaseTest
class ByHandTest {

    @Autowired
    Counter counter;

    @Autowired
    Slips slips;

    @Autowired
    ByHand byHand;

    @Autowired
    Standoff standoff;

    Counter.Group group;
    SignedIn mei;

    @BeforeEach
    void twoPeople() {
        group = counter.group();
        mei = group.joinedBy("Mei Tanaka");
        group.moved("grants", "bank", 100_000, "2026-01-10", "Grant", null);
    }

    @Test
    void an_entry_of_several_lines_is_posted_as_one_group() {
        var answer = group.asLuca().submit(group.path("/money/entry"), group.path("/money/entry"), entry());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(group.figure("bank")).isEqualTo(87_800);
        assertThat(group.figure("services")).isEqualTo(10_000);
        assertThat(group.figure("rent")).isEqualTo(2_200);
        assertThat(group.asLuca().get(answer.headers().firstValue("Location").orElseThrow()).body()).contains("Entered together with");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', value = {
        "memo     | ''         | memo     | Say what it is for",
        "on       | ''         | on       | Enter the day it took effect",
        "on       | 2999-01-01 | on       | Enter a day that is not in the future",
        "account1 | ''         | account1 | Choose an account",
        "account1 | nowhere    | account1 | Choose an account",
        "debit0   | ''         | debit0   | either as debit or as credit",
        "debit0   | 0          | debit0   | either as debit or as credit",
        "debit0   | 1.234      | debit0   | either as debit or as credit",
        "credit0  | 5          | debit0   | either as debit or as credit",
        "debit0   | 100.01     | account0 | Debit comes to €122.01 and credit to €122.00",
        "debit0   | 5000       | account0 | Debit comes to"})
    void what_cannot_be_entered_is_told_by_field_and_kept(String field, String typed, String at, String why) {
        var entry = entry();
        entry.put(field, typed);
        var answer = group.asLuca().submit(group.path("/money/entry"), group.path("/money/entry"), entry);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + at + "\"", why, "value=\"22\"");
        assertThat(group.figure("bank")).isEqualTo(100_000);
    }

    @Test
    void an_entry_has_as_many_lines_as_it_needs_and_keeps_what_was_typed() {
        var longer = entry();
        longer.put("more", "yes");
        var answer = group.asLuca().submit(group.path("/money/entry"), group.path("/money/entry"), longer);
        assertThat(answer.body()).contains("id=\"account11\"", "value=\"22\"").doesNotContain("id=\"account12\"", "There is a problem");
        assertThat(group.figure("bank")).isEqualTo(100_000);
        longer.remove("more");
        longer.putAll(Map.of("account7", group.account("supplies").toString(), "debit7", "3", "account8", bank(), "credit8", "3"));
        assertThat(group.asLuca().submit(group.path("/money/entry"), group.path("/money/entry"), longer).statusCode()).isEqualTo(303);
        assertThat(group.figure("bank")).isEqualTo(87_500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account100", "debit500", "credit999999999"})
    void an_entry_of_more_lines_than_anybody_reads_is_refused(String field) {
        var entry = entry();
        entry.put(field, "1");
        var answer = group.asLuca().submit(group.path("/money/entry"), group.path("/money/entry"), entry);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("An entry has at most 100 lines");
        assertThat(group.figure("bank")).isEqualTo(100_000);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "true, true", "false, false"})
    void of_two_who_look_at_the_same_entry_at_once_one_has_the_last_word(boolean firstConfirms, boolean secondConfirms) throws Exception {
        group.rules(Openness.CLOSED, true);
        var noor = (Actor.Member) group.actor(group.joinedBy("Noor Haddad"));
        var other = (Actor.Member) group.actor(mei);
        var id = UUID.fromString(waiting().replaceAll(".*/", ""));
        var answers = standoff.of(
            group.coop.id(), () -> look(other, id, firstConfirms), () -> group.within(() -> look(noor, id, secondConfirms)));
        assertThat(answers.first()).isInstanceOf(firstConfirms ? ByHand.Ended.Posted.class : ByHand.Ended.Dropped.class);
        assertThat(answers.second()).isEqualTo(new ByHand.Ended.Refused(Sentence.of("books.waiting.over")));
        assertThat(group.figure("bank") == 100_000).isEqualTo(!firstConfirms);
        assertThat(group.within(() -> slips.find(group.coop.id(), id)).orElseThrow().ending())
            .isEqualTo(firstConfirms ? Slip.Ending.POSTED : Slip.Ending.DROPPED);
    }

    private ByHand.Ended look(Actor.Member by, UUID id, boolean confirms) {
        return (confirms ? byHand.confirm(by, id) : byHand.drop(by, id)).orElseThrow();
    }

    private String bank() {
        return group.account("bank").toString();
    }

    @Test
    void one_account_alone_is_no_entry() {
        var bank = group.account("bank").toString();
        var entry = Map.of("memo", "round", "on", "2026-02-01", "account0", bank, "debit0", "5", "account1", bank, "credit1", "5");
        assertThat(group.asLuca().submit(group.path("/money/entry"), group.path("/money/entry"), entry).body())
            .contains("Enter two lines at least");
    }

    @ParameterizedTest
    @CsvSource({"/money/entry", "/money/enter/out", "/money/transfers/%s/reversal"})
    void with_two_pairs_of_eyes_nothing_moves_until_somebody_else_confirms(String form) {
        var mistake = group.moved("bank", "supplies", 100, "2026-02-01", "Mistake", null);
        group.rules(Openness.CLOSED, true);
        var path = group.path(form.formatted(mistake.id()));
        var typed = form.endsWith("reversal") ? Map.of("why", "It was not") : form.endsWith("entry") ? entry() : payment();
        var slip = group.asLuca().submit(path, path, typed).headers().firstValue("Location").orElseThrow();
        assertThat(slip).contains("/money/waiting/");
        assertThat(group.figure("bank")).isEqualTo(99_900);
        assertThat(group.asLuca().get(slip).body()).contains("Somebody else must confirm").doesNotContain("Confirm and enter it");
        assertThat(group.asLuca().submit(group.path("/money"), slip + "/confirmation", Map.of()).statusCode()).isIn(400, 422);
        assertThat(forced(slip, group.luca)).isEqualTo(422);
        assertThat(group.figure("bank")).isEqualTo(99_900);
        assertThat(counter.browsers.as(mei).get(group.path("/money/waiting")).body()).contains("Luca Ferrero");
        assertThat(forced(slip, mei)).isEqualTo(303);
        assertThat(group.figure("bank")).isNotEqualTo(99_900);
        assertThat(forced(slip, mei)).isEqualTo(422);
    }

    @Test
    void what_was_dropped_is_never_posted_and_its_author_may_drop_it() {
        group.rules(Openness.CLOSED, true);
        var slip = waiting();
        assertThat(sent(slip + "/dropping", group.luca)).isEqualTo(303);
        assertThat(forced(slip, mei)).isEqualTo(422);
        assertThat(group.figure("bank")).isEqualTo(100_000);
    }

    @Test
    void what_cannot_be_posted_any_more_goes_on_waiting_and_says_why() {
        group.rules(Openness.CLOSED, true);
        var slip = waiting();
        group.moved("bank", "rent", 99_000, "2026-02-02", "Rent", null);
        assertThat(forced(slip, mei)).isEqualTo(422);
        assertThat(group.within(() -> slips.waiting(group.coop.id()))).hasSize(1);
    }

    @Test
    void the_database_itself_wants_another_person() {
        group.rules(Openness.CLOSED, true);
        var id = UUID.fromString(waiting().replaceAll(".*/", ""));
        var luca = group.actor(group.luca).member().map(MemberId::value).orElseThrow();
        assertThatThrownBy(() -> group.within(() -> {
            slips.end(group.coop.id(), id, Slip.Ending.POSTED, new MemberId(luca), Instant.EPOCH);
            return null;
        })).hasStackTraceContaining("another_person_confirms");
    }

    @Test
    void who_may_not_enter_payments_confirms_nothing() {
        group.rules(Openness.CLOSED, true);
        var slip = waiting();
        var stranger = counter.browsers.person("Amara Diallo");
        for (var path : new String[] {slip, group.path("/money/waiting"), group.path("/money/entry")})
            assertThat(counter.browsers.as(stranger).get(path).statusCode()).isEqualTo(403);
        assertThat(forced(slip, stranger)).isEqualTo(403);
        assertThat(counter.browsers.as(mei).get(group.path("/money/waiting/" + new UUID(1, 1))).statusCode()).isEqualTo(404);
    }

    private String waiting() {
        return group.asLuca().submit(group.path("/money/entry"), group.path("/money/entry"), entry())
            .headers().firstValue("Location").orElseThrow();
    }

    private int forced(String slip, SignedIn person) {
        return sent(slip + "/confirmation", person);
    }

    private int sent(String path, SignedIn person) {
        var browser = counter.browsers.as(person);
        return browser.post(path, browser.keys("/found")).statusCode();
    }

    private Map<String, String> entry() {
        var entry = new HashMap<String, String>();
        entry.put("memo", "Cooking for the feast");
        entry.put("on", "2026-02-01");
        entry.putAll(Map.of("account0", group.account("services").toString(), "debit0", "100"));
        entry.putAll(Map.of("account1", group.account("rent").toString(), "debit1", "22"));
        entry.putAll(Map.of("account2", group.account("bank").toString(), "credit2", "122"));
        return entry;
    }

    private Map<String, String> payment() {
        return Map.of(
            "amount", "12", "who", "Vélo Azur", "memo", "Pads", "purpose", group.account("supplies").toString(),
            "account", group.account("bank").toString(), "on", "2026-02-01");
    }
}
