package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.mail.PostOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSettingsTest extends IdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "/me/settings", "/me/name", "/me/mail", "/me/password", "/me/passkeys", "/me/sessions", "/me/data", "/me/data.json",
        "/me/erasure", "/me/erasure/last?token=x"})
    void a_visitor_is_asked_to_sign_in_before_any_of_it(String path) {
        assertThat(caller().get(path).location()).startsWith("/sign-in?next=%2Fme%2F");
    }

    @Test
    void name_language_and_time_zone_hold_from_the_next_page_on() {
        var mei = somebody();
        var caller = signedIn(mei);
        caller.submit("/me/name", "name", " Mei  T. ", "language", "fr", "zone", "America/Lima");
        assertThat(caller.get("/me/settings").body()).contains("Vos réglages", "Mei T.", "America / Lima");
        assertThat(identity.find(mei.id()).orElseThrow().name()).isEqualTo("Mei T.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '',   en, UTC,          422, Enter your full name
        Mei,  xx, UTC,          400, We do not speak that language yet
        Mei,  en, Mars/Olympus, 400, We do not know that time zone
        """)
    void what_cannot_be_is_refused(String name, String language, String zone, int status, String words) {
        var answer = signedIn(somebody()).submit("/me/name", "name", name, "language", language, "zone", zone);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void a_new_mail_holds_once_it_was_confirmed_at_the_new_address() {
        var mei = somebody();
        var caller = signedIn(mei);
        var mail = newMail();
        assertThat(caller.submit("/me/mail", "mail", mail, "current", PASSWORD).location()).isEqualTo("/me/settings");
        assertThat(identity.find(mei.id()).orElseThrow().mail()).isEqualTo(mei.mail());

        open(caller, PostOffice.letterTo(mail).link());
        assertThat(identity.find(mei.id()).orElseThrow().mail()).isEqualTo(mail);
        assertThat(PostOffice.letterTo(mei.mail()).plain()).contains("From now on we write to " + mail);
    }

    @Test
    void a_mail_that_is_somebody_elses_is_answered_alike_and_only_its_owner_learns_of_it() {
        var luca = somebody();
        var answer = signedIn(somebody()).submit("/me/mail", "mail", luca.mail(), "current", PASSWORD);
        assertThat(answer.location()).isEqualTo("/me/settings");
        assertThat(PostOffice.letterTo(luca.mail()).subject()).isEqualTo("Somebody wanted to use your mail address");
    }

    @Test
    void a_mail_that_became_somebody_elses_meanwhile_cannot_be_taken() {
        var mei = somebody();
        var mail = newMail();
        var caller = signedIn(mei);
        caller.submit("/me/mail", "mail", mail, "current", PASSWORD);
        var link = PostOffice.letterTo(mail).link();
        identity.register(mail, "Luca Ferrero", mei.language(), mei.zone());
        assertThat(open(caller, link).body()).contains("This link no longer works");
        assertThat(identity.find(mei.id()).orElseThrow().mail()).isEqualTo(mei.mail());
    }

    @Test
    void links_that_were_mailed_to_the_old_address_end_with_it() {
        var mei = somebody();
        caller().submit("/sign-in/link", "mail", mei.mail());
        var old = PostOffice.letterTo(mei.mail()).link();
        var mail = newMail();
        var caller = signedIn(mei);
        caller.submit("/me/mail", "mail", mail, "current", PASSWORD);
        open(caller, PostOffice.letterTo(mail).link());
        assertThat(open(caller(), old).body()).contains("This link no longer works");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        not-a-mail,            four toads in a lane, Enter a mail address like
        new@elsewhere.example, '',                   Enter your password
        new@elsewhere.example, not my password,      That is not your password
        """)
    void a_mail_is_not_changed_without_proof(String mail, String current, String words) {
        var answer = signedIn(somebody()).submit("/me/mail", "mail", mail, "current", current);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void the_mail_one_has_is_no_new_mail() {
        var mei = somebody();
        var answer = signedIn(mei).submit("/me/mail", "mail", mei.mail(), "current", PASSWORD);
        assertThat(answer.body()).contains("This is your mail address already");
    }

    @Test
    void who_has_many_letters_sent_out_must_wait() {
        var caller = signedIn(somebody());
        for (var i = 0; i < 5; i++)
            assertThat(caller.submit("/me/mail", "mail", newMail(), "current", PASSWORD).status()).isEqualTo(303);
        assertThat(caller.submit("/me/mail", "mail", newMail(), "current", PASSWORD).body())
            .contains("We wrote to you several times already");
    }

    @Test
    void a_new_password_signs_out_all_other_devices_and_its_owner_is_told() {
        var mei = somebody();
        var elsewhere = signedIn(mei);
        var here = signedIn(mei);
        assertThat(here.submit("/me/password", "password", "another long one", "current", PASSWORD).location())
            .isEqualTo("/me/settings");
        assertThat(elsewhere.get("/me").status()).isEqualTo(303);
        assertThat(here.get("/me").status()).isEqualTo(200);
        assertThat(PostOffice.letterTo(mei.mail()).subject()).isEqualTo("Your password was changed");
        assertThat(caller().submit("/sign-in", "mail", mei.mail(), "password", PASSWORD).status()).isEqualTo(422);
        assertThat(caller().submit("/sign-in", "mail", mei.mail(), "password", "another long one").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        short,            four toads in a lane, Choose a password of at least 10 characters
        Mei Tanaka,       four toads in a lane, Choose a password that is not your name
        1234567890,       four toads in a lane, Choose a password that is harder to guess
        another long one, '',                   Enter your password
        another long one, not my password,      That is not your password
        """)
    void a_password_is_not_changed_to_a_weak_one_or_without_proof(String password, String current, String words) {
        var answer = signedIn(somebody()).submit("/me/password", "password", password, "current", current);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void who_forgot_their_password_comes_by_a_mailed_link_and_chooses_a_new_one() {
        var mei = somebody();
        var caller = signedInByLink(mei);
        assertThat(caller.get("/me/password").body()).doesNotContain("Your password as it is now");
        assertThat(caller.post("/me/password", "password", "another long one").location()).isEqualTo("/me/settings");
    }

    @Test
    void an_hour_later_the_link_is_no_proof_any_more() {
        var mei = somebody();
        var caller = signedInByLink(mei);
        db.sql("UPDATE identity.session SET created_at = created_at - interval '61 minutes' WHERE person_id = :person")
            .param("person", mei.id().value()).update();
        assertThat(caller.submit("/me/password", "password", "another long one").body()).contains("Enter your password");
    }

    @Test
    void who_has_no_password_and_came_long_ago_must_sign_in_again() {
        var mei = somebody();
        var caller = signedInByLink(mei);
        persons.setPassword(mei.id(), null);
        db.sql("UPDATE identity.session SET created_at = created_at - interval '61 minutes' WHERE person_id = :person")
            .param("person", mei.id().value()).update();
        assertThat(caller.submit("/me/password", "password", "another long one").body()).contains("first sign in again");
    }
}
