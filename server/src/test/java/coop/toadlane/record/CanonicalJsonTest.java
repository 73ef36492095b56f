package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.ui.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void every_published_input_gets_its_published_bytes(String name) throws IOException {
        var input = Files.readString(SharedData.record("jcs/input/" + name + ".json"));
        var bytes = Files.readString(SharedData.record("jcs/outhex/" + name + ".txt")).replaceAll("\\s", "");
        assertThat(HexFormat.of().formatHex(Json.canonical(input))).isEqualTo(bytes);
        assertThat(Json.canonical(input)).isEqualTo(Files.readAllBytes(SharedData.record("jcs/output/" + name + ".json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"b\":1,\"a\":2}", "{\"a\": 1}", "{\"a\":1.0}", "{\"a\":1,\"a\":1}", "{\"a\":1} ", "{\"a\":1}{}", "{\"a\":\"\\u0041\"}",
        "{\"a\":\"\\ud800\"}", "[1]", "1", "", "{", "{\"a\":NaN}", "{\"a\":9007199254740993}", "\ufeff{}"})
    void what_is_not_the_canonical_form_of_an_object_is_not_read(String json) {
        assertThat(Json.read(json.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_not_read() {
        assertThat(Json.read(new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'})).isEmpty();
        assertThat(Json.read(("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void half_a_character_has_no_canonical_form() {
        assertThatThrownBy(() -> Json.canonical(Json.of(Map.of("name", "\ud800")))).hasMessageStartingWith("Has no canonical form");
    }

    @Test
    void a_whole_number_too_large_for_json_keeps_its_digits_as_text() {
        var facts = Json.of(Map.of(
            "exact", 9007199254740991L, "large", 9007199254740993L, "paid", new Money(940_000, "EUR"), "list", List.of(1, true)));
        assertThat(new String(Json.canonical(facts), StandardCharsets.UTF_8)).isEqualTo(
            "{\"exact\":9007199254740991,\"large\":\"9007199254740993\",\"list\":[1,true],"
                + "\"paid\":{\"amount\":940000,\"currency\":\"EUR\"}}");
    }
}
