package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.mail.PostOffice;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignUpTest extends IdentityTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        '',                  mei@lane.example,   Enter your full name
        ' ',                 mei@lane.example,   Enter your full name
        Mei Tanaka,          '',                 Enter your mail address
        Mei Tanaka,          mei,                Enter a mail address like
        Mei Tanaka,          mei@lane,           Enter a mail address like
        Mei Tanaka,          m ei@lane.example,  Enter a mail address like
        """)
    void a_sign_up_with_a_wrong_answer_is_refused_and_the_form_says_why(String name, String mail, String words) {
        var answer = caller().submit("/sign-up", "name", name, "mail", mail);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("There is a problem", words);
    }

    @Test
    void a_name_that_would_turn_the_line_around_is_refused() {
        var answer = caller().submit("/sign-up", "name", "Mei \u202e akanaT", "mail", newMail());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter a name without control characters");
    }

    @Test
    void a_mail_that_would_smuggle_in_another_recipient_is_refused() {
        var answer = caller().submit("/sign-up", "name", "Mei", "mail", "a@lane.example\r\nBcc: b@lane.example");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter a mail address like");
    }

    @Test
    void a_name_that_is_too_long_is_refused() {
        var answer = caller().submit("/sign-up", "name", "M".repeat(101), "mail", newMail());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter a name of at most 100 characters");
    }

    @Test
    void a_newcomer_confirms_their_mail_chooses_a_password_and_is_in() {
        var mail = newMail();
        var mei = caller();
        var sent = mei.submit("/sign-up", "name", "Mei Tanaka", "mail", mail.toUpperCase(), "next", "/coops", "zone", "Europe/Monaco");
        assertThat(sent.location()).isEqualTo("/sign-in/letter");
        assertThat(identity.findByMail(mail)).isEmpty();

        var letter = PostOffice.letterTo(mail);
        assertThat(letter.subject()).isEqualTo("Confirm your mail address");
        assertThat(letter.html()).contains("<p>", letter.link().replace("&", "&amp;"));
        assertThat(open(mei, letter.link(), "password", PASSWORD).location()).isEqualTo("/coops");

        assertThat(mei.get("/me").body()).contains("Mei Tanaka");
        assertThat(identity.findByMail(mail).orElseThrow().zone().getId()).isEqualTo("Europe/Monaco");
        assertThat(caller().submit("/sign-in", "mail", mail, "password", PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void looking_at_a_link_uses_nothing_up_and_pressing_its_button_does() {
        var mail = newMail();
        caller().submit("/sign-up", "name", "Mei Tanaka", "mail", mail);
        var link = PostOffice.letterTo(mail).link();
        assertThat(caller().get(link).body()).contains("Your mail is confirmed");
        assertThat(caller().get(link).body()).contains("Your mail is confirmed");
        assertThat(open(caller(), link).status()).isEqualTo(303);
        assertThat(caller().get(link).body()).contains("This link no longer works");
        assertThat(open(caller(), link).body()).contains("This link no longer works");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        too short,        Choose a password of at least 10 characters
        Password1234,     Choose a password that is harder to guess
        qwertyuiop,       Choose a password that is harder to guess
        Mei Tanaka,       Choose a password that is not your name
        """)
    void a_weak_password_is_refused_and_the_link_still_works(String password, String words) {
        var mail = newMail();
        var mei = caller();
        mei.submit("/sign-up", "name", "Mei Tanaka", "mail", mail);
        var link = PostOffice.letterTo(mail).link();
        var answer = open(mei, link, "password", password);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
        assertThat(open(mei, link, "password", PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void whoever_signs_up_with_a_known_mail_is_told_nothing_and_its_owner_is_written_to() {
        var mei = somebody();
        var known = caller().submit("/sign-up", "name", "Thief", "mail", mei.mail());
        var unknown = caller().submit("/sign-up", "name", "Luca Ferrero", "mail", newMail());
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.location()).isEqualTo(unknown.location());
        assertThat(PostOffice.letterTo(mei.mail()).subject()).isEqualTo("You are at Toad Lane already");
        assertThat(identity.find(mei.id()).orElseThrow().name()).isEqualTo("Mei Tanaka");
    }

    @Test
    void a_letter_to_an_unproven_mail_does_not_carry_what_a_stranger_typed() {
        var mail = newMail();
        caller().submit("/sign-up", "name", "Win money at evil.example", "mail", mail);
        var letter = PostOffice.letterTo(mail);
        assertThat(letter.plain() + letter.html() + letter.subject()).doesNotContain("evil.example");
    }

    @Test
    void who_lost_the_first_letter_may_sign_up_again() {
        var mail = newMail();
        caller().submit("/sign-up", "name", "Mai Tanaka", "mail", mail);
        caller().submit("/sign-up", "name", "Mei Tanaka", "mail", mail);
        var letters = PostOffice.lettersTo(mail, 2);
        assertThat(open(caller(), letters.getLast().link()).status()).isEqualTo(303);
        assertThat(identity.findByMail(mail).orElseThrow().name()).isEqualTo("Mei Tanaka");
        assertThat(caller().get(letters.getFirst().link()).body()).contains("This link no longer works");
    }

    @Test
    void whoever_has_many_letters_sent_to_somebody_must_wait() {
        var mail = newMail();
        for (var i = 0; i < 5; i++) assertThat(caller().submit("/sign-up", "name", "Mei", "mail", mail).status()).isEqualTo(303);
        var answer = caller().submit("/sign-up", "name", "Mei", "mail", mail);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("We wrote to you several times already");
    }

    @Test
    void a_letter_speaks_the_language_of_the_page_it_was_asked_from() {
        var mail = newMail();
        var mei = caller();
        mei.get("/sign-up", "Accept-Language", "fr");
        mei.postBare("/sign-up", Map.of(
            "name", "Mei", "mail", mail, "_csrf", mei.keys().get("_csrf"), "_once", mei.keys().get("_once")),
            Map.of("Accept-Language", "fr"));
        assertThat(PostOffice.letterTo(mail).subject()).isEqualTo("Confirmez votre adresse");
    }
}
