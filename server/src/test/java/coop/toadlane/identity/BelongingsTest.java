package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.mail.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is kept about a person is theirs: to take along, and to have erased. */
class BelongingsTest extends IdentityTest {

    @Autowired
    Relied relied;

    @Test
    void somebody_takes_along_what_every_module_knows_of_them_and_no_secret() {
        var mei = somebody();
        var answer = signedIn(mei).get("/me/data.json");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"toad-lane.json\"");
        var data = new JsonMapper().readTree(answer.body());
        assertThat(data.at("/identity/person/mail").asString()).isEqualTo(mei.mail());
        assertThat(data.at("/identity/sessions/0/way").asString()).isEqualTo("PASSWORD");
        assertThat(data.at("/relied/bicycle").asString()).isEqualTo("yellow");
        assertThat(answer.body()).doesNotContain("argon2", "token");
    }

    @Test
    void somebody_is_erased_by_a_letter_and_a_last_word() {
        var mei = somebody();
        var caller = signedIn(mei);
        caller.submit("/me/erasure");
        var link = PostOffice.letterTo(mei.mail()).link();
        var last = caller.get(link).location();
        assertThat(caller.get(last).body()).contains("Erase everything?");
        assertThat(caller.post("/me/erasure/last", "token", last.replaceFirst(".*token=", "")).location()).isEqualTo("/");

        assertThat(caller.get("/me").status()).isEqualTo(303);
        assertThat(identity.find(mei.id())).isEmpty();
        assertThat(identity.findByMail(mei.mail())).isEmpty();
        assertThat(relied.erased).contains(mei.id());
        assertThat(rowOf(mei)).doesNotContain("Mei").doesNotContain(mei.mail()).doesNotContain("argon2");
        assertThat(caller().submit("/sign-in", "mail", mei.mail(), "password", PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void the_mail_of_somebody_erased_is_free_for_a_newcomer() {
        var mei = somebody();
        erase(signedIn(mei), mei);
        assertThat(identity.register(mei.mail(), "Mei again", mei.language(), mei.zone())).isNotEqualTo(mei.id());
    }

    @Test
    void who_is_still_needed_is_told_for_what_and_stays() {
        var mei = somebody();
        var caller = signedIn(mei);
        relied.needed.add(mei.id());
        assertThat(caller.get("/me/erasure").body()).contains("You are still needed", "Enter your full name");
        assertThat(caller.post("/me/erasure").status()).isEqualTo(422);
        assertThat(identity.find(mei.id())).isPresent();
    }

    @Test
    void who_became_needed_since_the_letter_stays() {
        var mei = somebody();
        var caller = signedIn(mei);
        caller.submit("/me/erasure");
        var link = PostOffice.letterTo(mei.mail()).link();
        relied.needed.add(mei.id());
        caller.get("/me");
        assertThat(caller.post("/me/erasure/last", "token", link.replaceFirst(".*token=", "")).status()).isEqualTo(422);
        assertThat(identity.find(mei.id())).isPresent();
    }

    @Test
    void nobody_is_erased_by_whoever_holds_the_letter() {
        var mei = somebody();
        var caller = signedIn(mei);
        caller.submit("/me/erasure");
        var link = PostOffice.letterTo(mei.mail()).link();
        var thief = signedIn(somebody());
        thief.get("/me");
        var answer = thief.post("/me/erasure/last", "token", link.replaceFirst(".*token=", ""));
        assertThat(answer.body()).contains("This link no longer works");
        assertThat(identity.find(mei.id())).isPresent();
        assertThat(caller.get(link).status()).as("the link was not used up").isEqualTo(303);
    }

    @Test
    void a_token_that_was_made_up_erases_nobody() {
        var mei = somebody();
        var caller = signedIn(mei);
        caller.get("/me");
        assertThat(caller.post("/me/erasure/last", "token", "made-up").body()).contains("This link no longer works");
        assertThat(identity.find(mei.id())).isPresent();
    }

    private static void erase(FormBrowser caller, Person person) {
        caller.submit("/me/erasure");
        caller.get("/me");
        caller.post("/me/erasure/last", "token", PostOffice.letterTo(person.mail()).link().replaceFirst(".*token=", ""));
    }

    private String rowOf(Person person) {
        return db.sql("SELECT row_to_json(person)::text FROM identity.person WHERE id = :id")
            .param("id", person.id().value()).query(String.class).single();
    }
}
