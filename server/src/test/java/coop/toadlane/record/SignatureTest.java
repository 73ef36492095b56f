package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignatureTest {

    private static final byte[] MESSAGE = "Roue Libre".getBytes(StandardCharsets.UTF_8);

    @Test
    void every_published_signature_is_judged_as_published() {
        var vectors = new JsonMapper().readTree(SharedData.record("ed25519_test.json").toFile());
        var judged = 0;
        var softly = new SoftAssertions();
        for (var group : vectors.path("testGroups")) {
            for (var test : group.path("tests")) {
                judged++;
                softly.assertThat(verifies(group, test)).as(test.toString()).isEqualTo(test.path("result").asString().equals("valid"));
            }
        }
        softly.assertAll();
        assertThat(judged).isEqualTo(vectors.path("numberOfTests").intValue());
    }

    @Test
    void a_key_comes_back_from_its_file_as_it_was() {
        var key = SigningKey.fresh();
        var again = SigningKey.read(key.pem());
        assertThat(again.open().hex()).isEqualTo(key.open().hex());
        assertThat(key.open().verifies(MESSAGE, again.sign(MESSAGE))).isTrue();
    }

    @Test
    void halves_of_two_keys_are_refused() {
        var one = SigningKey.fresh();
        var other = SigningKey.fresh();
        var mixed = new SigningKey(one.secret(), other.open()).pem();
        assertThatThrownBy(() -> SigningKey.read(mixed)).hasMessage("The two halves of the key do not match");
        assertThatThrownBy(() -> SigningKey.read("hello")).hasMessageStartingWith("Not a key of this program");
    }

    @Test
    void another_message_or_another_key_does_not_verify() {
        var key = SigningKey.fresh();
        var signature = key.sign(MESSAGE);
        assertThat(key.open().verifies("Plume".getBytes(StandardCharsets.UTF_8), signature)).isFalse();
        assertThat(SigningKey.fresh().open().verifies(MESSAGE, signature)).isFalse();
    }

    private static boolean verifies(JsonNode group, JsonNode test) {
        var hex = HexFormat.of();
        var key = VerifyingKey.parse(group.path("publicKey").path("pk").asString());
        return key.verifies(hex.parseHex(test.path("msg").asString()), hex.parseHex(test.path("sig").asString()));
    }
}
