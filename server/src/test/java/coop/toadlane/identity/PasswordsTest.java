package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(strings = {
        "password12", "Password1!", "motdepasse2026", "contraseña1234", "1234567890", "qwertyuiop", "azertyuiop", "aaaaaaaaaa",
        "abcabcabcabc", "iloveyou!!", "toadlane2026", "1q2w3e4r5t", "zyxwvutsrq"})
    void what_thieves_try_first_is_no_password(String password) {
        assertThat(passwords.problem(password, "mei@lane.example", "Mei Tanaka").orElseThrow().key())
            .isEqualTo("identity.password.is-common");
    }

    @ParameterizedTest
    @CsvSource({
        "nine char, identity.password.too-short",
        "mei@lane.example, identity.password.is-known",
        "MEI TANAKA, identity.password.is-known"})
    void a_password_is_neither_short_nor_what_everyone_knows_of_a_person(String password, String problem) {
        assertThat(passwords.problem(password, "mei@lane.example", "Mei Tanaka").orElseThrow().key()).isEqualTo(problem);
    }

    @Test
    void a_password_of_more_than_200_characters_is_refused() {
        assertThat(passwords.problem("four toads ".repeat(20), "m", "n").orElseThrow().key()).isEqualTo("identity.password.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"four toads in a lane", "Kröten überm Weg", "三匹のヒキガエルが道を渡る", "c0rrect-h0rse"})
    void a_few_words_in_any_script_are_a_password(String password) {
        assertThat(passwords.problem(password, "mei@lane.example", "Mei Tanaka")).isEmpty();
    }

    @Test
    void a_hash_is_argon2id_salted_and_knows_its_password() {
        var hash = passwords.hash("four toads in a lane");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(passwords.hash("four toads in a lane"));
        assertThat(passwords.matches("four toads in a lane", hash)).isTrue();
        assertThat(passwords.matches("five toads in a lane", hash)).isFalse();
        assertThat(passwords.matches("four toads in a lane", null)).isFalse();
    }
}
