package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scope;
import coop.toadlane.actor.Scopes;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

@DatabaseTest
class RecordPagesTest {

    @Autowired RecordBook record;
    @Autowired Sequencer sequencer;
    @Autowired Scopes scopes;
    @Autowired Village village;
    @Autowired TransactionTemplate transaction;
    @Autowired WebApplicationContext program;

    private final PersonId amara = PersonId.next();
    private SignedIn luca;
    private Coop coop;
    private Reader member;
    private Reader visitor;

    @BeforeEach
    void found() {
        luca = village.person("Luca Ferrero");
        coop = village.foundedBy(luca);
        member = Reader.of(program, luca);
        visitor = Reader.of(program, null);
        append(Entry.of("record.copy-taken"), Entry.of("test.praised").fact("colour", "ultramarine").detail(amara, "name", "Amara Diallo"));
    }

    @Test
    void a_member_reads_what_happened_in_words() {
        assertThat(member.read(at("/record"))).contains("Toad Lane, because it was due, took a copy of everything")
            .contains("Something of the kind test.praised");
    }

    @Test
    void a_visitor_sees_the_signed_heads_and_no_entry() {
        assertThat(visitor.open(at("/record")).getRedirectedUrl()).isEqualTo(at("/record/heads"));
        assertThat(visitor.read(at("/record/heads"))).contains("Signed heads").doesNotContain("took a copy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/record.csv", "/record/1", "/record/1/entry.json", "/record/copies"})
    void what_entries_say_is_for_members(String path) {
        assertThat(visitor.open(at(path)).getRedirectedUrl()).startsWith("/sign-in");
        var stranger = Reader.of(program, village.person("Tomás Ibarra"));
        assertThat(stranger.open(at(path)).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "q=ultramarine,              1",
        "q=Amara,                    1",
        "q=vermilion,                0",
        "kind=test,                  1",
        "kind=test.praised,          1",
        "kind=test.scolded,          0",
        "kind=test&q=ultramarine,    1",
        "person=Nobody,              0",
        "from=2199-01-01,            0",
        "until=1900-01-01,           0",
        "from=1900-01-01&kind=test,  1",
    })
    void a_member_finds_entries_by_words_kind_person_and_period(String query, int found) {
        assertThat(rows("?" + query)).hasSize(found);
    }

    @Test
    void a_member_finds_what_somebody_in_the_register_did() {
        var actor = new Actor.Guest(coop.id(), luca.id());
        append(actor, Entry.of("test.swept"));
        assertThat(rows("?person=ferrero&kind=test")).hasSize(1);
        assertThat(rows("?q=ferrero&kind=test")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday,                        from",
        "until=2026-02-30,                      until",
        "from=0001-01-01,                       from",
        "from=2026-11-21&until=2026-11-20,      until",
        "kind=DROP%20TABLE,                     kind",
    })
    void what_cannot_be_meant_is_refused_beside_its_field(String query, String field) {
        var page = member.open(at("/record?" + query));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(member.data(at("/record?" + query)).path("errors").propertyNames()).containsExactly(field);
        assertThat(member.open(at("/record.csv?" + query)).getStatus()).isEqualTo(422);
    }

    @Test
    void a_long_record_is_read_page_by_page_newest_first() {
        append(IntStream.range(0, 120).mapToObj(i -> Entry.of("test.counted").fact("i", i)).toArray(Entry[]::new));
        var first = member.data(at("/record?kind=test.counted"));
        var second = member.data(at("/record?kind=test.counted&after=" + first.path("entries").path("next").asString()));
        assertThat(first.path("entries").path("rows")).hasSize(50);
        assertThat(second.path("entries").path("rows")).hasSize(50);
        var last = first.path("entries").path("rows").path(49).path("number").longValue();
        assertThat(second.path("entries").path("rows").path(0).path("number").longValue()).isEqualTo(last - 1);
    }

    @Test
    void the_record_is_also_a_spreadsheet() {
        var csv = member.read(at("/record.csv?kind=test"));
        assertThat(csv).startsWith("Number,When,Kind,What happened,Id").contains("test.praised").hasLineCount(2);
    }

    @Test
    void every_entry_proves_its_place_to_whoever_computes_it_again() {
        var size = member.data(at("/record/1")).path("head").path("size").longValue();
        for (var number = 1; number <= size; number++) {
            var page = member.data(at("/record/" + number));
            var bytes = member.open(at("/record/" + number + "/entry.json")).getContentAsByteArray();
            assertThat(Json.canonical(page.path("entry"))).isEqualTo(bytes);
            var proof = page.path("proof");
            var path = proof.path("path").valueStream().map(JsonNode::asString).map(Hash::parse).toList();
            var root = Hash.parse(page.path("head").path("root").asString());
            assertThat(new InclusionProof(number - 1, size, path).leads(Hash.ofLeaf(bytes), root)).isTrue();
        }
    }

    @Test
    void an_entrys_page_shows_the_way_up_to_the_signed_root() {
        var page = member.read(at("/record/2"));
        assertThat(page).contains("<svg class=\"climb\"").contains("We followed these steps just now").doesNotContain("tampered")
            .contains("sha256sum");
    }

    @Test
    void an_erased_person_leaves_a_page_that_says_so_and_still_proves_itself() {
        var number = rows("?kind=test.praised").getFirst().path("number").longValue();
        assertThat(member.read(at("/record/" + number))).contains("Amara Diallo");
        Scope.of(Optional.empty(), Optional.of(amara)).call(() -> transaction.execute(_ -> record.erase(amara)));
        assertThat(member.read(at("/record/" + number))).doesNotContain("Amara").contains("This was erased because")
            .contains("We followed these steps just now");
        assertThat(rows("?q=Amara")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/record/0", "/record/999999", "/record/x", "/record/-1", "/record/9999999999999999999999",
        "/record/heads/999999", "/record/heads/0", "/record/heads/999999/head.sig", "/record/copies/none"})
    void a_number_that_somebody_made_up_leads_nowhere(String path) {
        assertThat(member.open(at(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void an_entry_of_another_co_op_is_not_reached_by_any_number() {
        var other = village.foundedBy(village.person("Tomás Ibarra"));
        append(IntStream.range(0, 5).mapToObj(i -> Entry.of("test.counted").fact("i", i)).toArray(Entry[]::new));
        assertThat(member.open("/coops/" + other.slug() + "/record/1").getStatus()).isEqualTo(403);
    }

    @Test
    void anyone_may_check_a_head_and_that_the_record_only_grew() {
        var first = latest();
        append(Entry.of("test.later"), Entry.of("test.later"), Entry.of("test.later"));
        var second = latest();
        var page = visitor.data(at("/record/heads/" + second + "?since=" + first));
        var path = page.path("growth").path("path").valueStream().map(JsonNode::asString).map(Hash::parse).toList();
        var before = Hash.parse(page.path("since").path("root").asString());
        var after = Hash.parse(page.path("head").path("root").asString());
        assertThat(new ConsistencyProof(first, second, path).joins(before, after)).isTrue();
        assertThat(visitor.read(at("/record/heads/" + second + "?since=" + first))).contains("and nothing was rewritten");
    }

    @Test
    void a_head_comes_as_three_files_that_belong_together() {
        var head = at("/record/heads/" + latest());
        var pem = visitor.read(head + "/key.pem");
        var key = VerifyingKey.parse(visitor.data(head).path("head").path("key").asString());
        assertThat(pem).isEqualTo(key.pem()).startsWith("-----BEGIN PUBLIC KEY-----");
        var message = visitor.open(head + "/head.json").getContentAsByteArray();
        assertThat(key.verifies(message, visitor.open(head + "/head.sig").getContentAsByteArray())).isTrue();
        assertThat(visitor.read(head)).contains("The signature is by this key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "none", "-1"})
    void growth_from_a_head_that_was_never_signed_is_refused(String since) {
        assertThat(visitor.open(at("/record/heads/" + latest() + "?since=" + since)).getStatus()).isEqualTo(422);
    }

    private long latest() {
        return visitor.data(at("/record/heads")).path("latest").path("size").longValue();
    }

    private List<JsonNode> rows(String query) {
        return member.data(at("/record" + query)).path("entries").path("rows").valueStream().toList();
    }

    private String at(String path) {
        return coop.path() + path;
    }

    private void append(Entry... happened) {
        append(new Actor.Clockwork(coop.id()), happened);
    }

    private void append(Actor actor, Entry... happened) {
        scopes.within(coop.id(), () -> transaction.executeWithoutResult(_ -> record.append(actor, happened)));
        sequencer.catchUp(coop.id());
    }
}
