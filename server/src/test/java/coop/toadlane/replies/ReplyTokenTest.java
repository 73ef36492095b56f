package coop.toadlane.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTokenTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 19);

    private final byte[] key = new byte[32];
    private final byte[] otherKey = key(7);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4_711, Integer.MAX_VALUE, Long.MAX_VALUE})
    void what_was_signed_is_read_again_and_fits_into_an_address(long thread) {
        var token = new ReplyToken(thread, LAST_DAY).signed(key);
        assertThat(token).matches("[0-9a-z]{1,38}");
        assertThat(ReplyToken.read(token, key)).contains(new ReplyToken(thread, LAST_DAY));
    }

    @Test
    void another_key_signs_nothing_for_us() {
        assertThat(ReplyToken.read(new ReplyToken(1, LAST_DAY).signed(otherKey), key)).isEmpty();
    }

    @Test
    void no_letter_of_it_can_be_changed() {
        var token = new ReplyToken(4_711, LAST_DAY).signed(key);
        for (var at = 0; at < token.length(); at++) {
            var changed = token.toCharArray();
            changed[at] = changed[at] == 'a' ? 'b' : 'a';
            assertThat(ReplyToken.read(new String(changed), key)).as("changed at " + at).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "0", "-5", "ÄÖ", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", "a b",
        "111111111111111111111111111111111111111111111111111"})
    void what_is_no_token_is_none(String text) {
        assertThat(ReplyToken.read(text, key)).isEmpty();
    }

    private static byte[] key(int filler) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filler);
        return bytes;
    }
}
