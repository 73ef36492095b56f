package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.mail.PostOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest extends IdentityTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        '',                '',             Enter your mail address
        mei,               x,              Enter a mail address like
        mei@lane.example,  '',             Enter your password
        """)
    void a_sign_in_that_lacks_something_says_what(String mail, String password, String words) {
        var answer = caller().submit("/sign-in", "mail", mail, "password", password);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void a_password_that_is_too_long_is_not_even_hashed() {
        var answer = caller().submit("/sign-in", "mail", newMail(), "password", "x".repeat(201));
        assertThat(answer.body()).contains("Enter a password of at most 200 characters");
    }

    @Test
    void somebody_comes_in_and_goes_on_to_where_they_wanted() {
        var mei = somebody();
        var caller = caller();
        assertThat(caller.get("/me/settings").location()).isEqualTo("/sign-in?next=%2Fme%2Fsettings");
        assertThat(caller.submit("/sign-in", "mail", mei.mail(), "password", PASSWORD, "next", "/me/settings").location())
            .isEqualTo("/me/settings");
        assertThat(caller.get("/me/settings").body()).contains(mei.mail());
        assertThat(caller.get("/sign-in").location()).isEqualTo("/me");
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void nobody_is_led_to_a_strangers_page(String next) {
        assertThat(caller().submit("/sign-in", "mail", somebody().mail(), "password", PASSWORD, "next", next).location())
            .isEqualTo("/");
    }

    @Test
    void an_unknown_mail_and_a_wrong_password_are_answered_with_the_same_words() {
        var mei = somebody();
        var wrong = caller().submit("/sign-in", "mail", mei.mail(), "password", "not hers at all");
        var mail = newMail();
        var unknown = caller().submit("/sign-in", "mail", mail, "password", "not hers at all");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(withoutKeys(wrong.body(), mei.mail())).isEqualTo(withoutKeys(unknown.body(), mail));
    }

    @Test
    void who_never_confirmed_their_mail_is_no_different_from_a_stranger() {
        var mail = newMail();
        caller().submit("/sign-up", "name", "Mei", "mail", mail);
        assertThat(caller().submit("/sign-in", "mail", mail, "password", PASSWORD).body())
            .contains("This mail address and password do not belong together");
    }

    @Test
    void guessing_one_persons_password_from_many_places_is_stopped() {
        var mei = somebody();
        for (var i = 0; i < 5; i++) caller().submit("/sign-in", "mail", mei.mail(), "password", "guess number " + i);
        var answer = caller().submit("/sign-in", "mail", mei.mail(), "password", PASSWORD);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("That was tried too often");
    }

    @Test
    void an_account_that_is_not_there_is_closed_to_guesses_just_as_well() {
        var mail = newMail();
        for (var i = 0; i < 5; i++) caller().submit("/sign-in", "mail", mail, "password", "guess number " + i);
        assertThat(caller().submit("/sign-in", "mail", mail, "password", "guess again").body()).contains("That was tried too often");
    }

    @Test
    void guessing_many_peoples_passwords_from_one_place_is_stopped() {
        var thief = caller();
        for (var i = 0; i < 30; i++) thief.submit("/sign-in", "mail", newMail(), "password", "welcome to all");
        assertThat(thief.submit("/sign-in", "mail", newMail(), "password", "welcome to all").body()).contains("That was tried too often");
    }

    @Test
    void one_who_remembers_in_time_may_err_again_tomorrow() {
        var mei = somebody();
        for (var i = 0; i < 4; i++) caller().submit("/sign-in", "mail", mei.mail(), "password", "guess number " + i);
        assertThat(caller().submit("/sign-in", "mail", mei.mail(), "password", PASSWORD).status()).isEqualTo(303);
        for (var i = 0; i < 4; i++) caller().submit("/sign-in", "mail", mei.mail(), "password", "guess number " + i);
        assertThat(caller().submit("/sign-in", "mail", mei.mail(), "password", PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void a_mailed_link_signs_in_once() {
        var mei = somebody();
        var caller = caller();
        caller.submit("/sign-in/link", "mail", mei.mail(), "next", "/coops");
        var link = PostOffice.letterTo(mei.mail()).link();
        assertThat(open(caller, link).location()).isEqualTo("/coops");
        assertThat(caller.get("/me").body()).contains("Mei Tanaka");
        assertThat(open(caller(), link).body()).contains("This link no longer works");
    }

    @Test
    void a_link_that_was_made_up_or_is_too_old_opens_nothing() {
        assertThat(caller().get("/link?token=made-up").body()).contains("This link no longer works");
        var mei = somebody();
        caller().submit("/sign-in/link", "mail", mei.mail());
        var link = PostOffice.letterTo(mei.mail()).link();
        db.sql("""
                UPDATE identity.link
                SET made_at = made_at - interval '1 hour',
                    expires_at = expires_at - interval '1 hour'
                WHERE mail = :mail
                """).param("mail", mei.mail()).update();
        assertThat(open(caller(), link).body()).contains("This link no longer works");
    }

    @Test
    void asking_for_a_link_tells_nobody_who_is_here() {
        var mei = somebody();
        var stranger = newMail();
        var known = caller().submit("/sign-in/link", "mail", mei.mail());
        var unknown = caller().submit("/sign-in/link", "mail", stranger);
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
        assertThat(known.location()).isEqualTo(unknown.location());
        assertThat(PostOffice.letterTo(stranger).subject()).isEqualTo("Nobody here has this mail address");
    }

    @Test
    void a_link_to_no_address_is_refused() {
        assertThat(caller().submit("/sign-in/link", "mail", "mei").body()).contains("Enter a mail address like");
    }

    @Test
    void outside_of_the_demo_nobody_walks_in_as_somebody_else_or_reads_their_mail() {
        assertThat(caller().get("/demo").status()).isEqualTo(404);
        assertThat(caller().get("/mail").status()).isEqualTo(404);
        assertThat(caller().submit("/sign-in", "mail", "amara@roue-libre.example").status()).isEqualTo(422);
        var caller = caller();
        caller.get("/sign-in");
        assertThat(caller.post("/demo", "mail", "amara@roue-libre.example").status()).isEqualTo(404);
    }

    @Test
    void a_program_signs_in_with_json_and_reads_what_its_person_may() {
        var mei = somebody();
        var program = caller();
        var answer = program.postJson("/sign-in", """
            {"mail": "%s", "password": "%s", "next": "/coops"}
            """.formatted(mei.mail(), PASSWORD));
        assertThat(answer.location()).isEqualTo("/coops");
        assertThat(program.get("/me/settings", "Accept", "application/json").body()).contains("\"mail\":\"" + mei.mail());
    }

    @Test
    void who_must_wait_is_told_how_long() {
        var mail = newMail();
        for (var i = 0; i < 5; i++) caller().submit("/sign-in", "mail", mail, "password", "guess number " + i);
        assertThat(caller().submit("/sign-in", "mail", mail, "password", "guess again").body()).contains("Try again in 1 minute");
    }

    private static String withoutKeys(String body, String mail) {
        return body.replaceAll("name=\"(_csrf|_once)\" value=\"[^\"]*\"", "").replace(mail, "");
    }
}
