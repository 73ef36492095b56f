package coop.toadlane.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stamping of papers unseen, against the figures that RFC 9474 publishes in appendix A.3. */
class BlindSignatureTest {

    private static final Properties VECTOR = new Properties();

    @BeforeAll
    static void readTheVector() throws IOException {
        try (var file = BlindSignatureTest.class.getResourceAsStream("/urn/rfc9474.properties")) {
            VECTOR.load(file);
        }
    }

    @Test
    void a_message_is_encoded_as_published() {
        assertThat(Pss.encode(bytes("msg"), bytes("salt"), number("n").bitLength() - 1)).isEqualTo(bytes("encoded_msg"));
    }

    @Test
    void an_envelope_is_closed_stamped_and_opened_as_published() throws GeneralSecurityException {
        var key = publicKey();
        var envelope = number("inv").modInverse(key.getModulus());
        assertThat(BlankPaper.blinded(key, bytes("msg"), bytes("salt"), envelope)).isEqualTo(bytes("blinded_msg"));
        assertThat(Stamping.stamp(secretKey(), bytes("blinded_msg"))).contains(bytes("blind_sig"));
        assertThat(BlankPaper.opened(key, bytes("blind_sig"), number("inv"))).isEqualTo(bytes("sig"));
        assertThat(new BoxKey(Bytes.text(key.getEncoded())).hasStamped(bytes("msg"), bytes("sig"))).isTrue();
    }

    @Test
    void what_is_no_number_below_the_modulus_is_not_stamped() throws GeneralSecurityException {
        var secret = secretKey();
        assertThat(Stamping.stamp(secret, Bytes.of(number("n"), 512))).isEmpty();
        assertThat(Stamping.stamp(secret, new byte[511])).isEmpty();
        assertThat(Stamping.stamp(secret, new byte[513])).isEmpty();
    }

    /** Whoever stamps sees a number that would fit every paper alike: for each there is an envelope that makes it so. */
    @Test
    void the_same_envelope_could_hold_any_paper() throws GeneralSecurityException {
        var key = publicKey();
        var seen = number("blinded_msg");
        for (var other : new String[] {"Amara's", "Luca's"}) {
            var encoded = Bytes.number(Pss.encode(other.getBytes(), bytes("salt"), key.getModulus().bitLength() - 1));
            var envelope = seen.multiply(encoded.modInverse(key.getModulus())).modPow(number("d"), key.getModulus());
            assertThat(Bytes.number(BlankPaper.blinded(key, other.getBytes(), bytes("salt"), envelope))).isEqualTo(seen);
        }
    }

    @Test
    void a_stamp_of_another_box_does_not_come_out_of_the_envelope() {
        var ours = new BoxKey(Bytes.text(Stamping.freshKeys().getPublic().getEncoded()));
        var paper = BlankPaper.fresh(ours);
        var theirs = Stamping.stamp(Stamping.freshKeys().getPrivate().getEncoded(), Bytes.of(paper.blinded()));
        if (theirs.isPresent())
            assertThatThrownBy(() -> paper.stamped(Bytes.text(theirs.get()))).hasMessageContaining("not of this box");
    }

    @Test
    void a_slip_is_good_only_as_it_was_filled_in() {
        var keys = Stamping.freshKeys();
        var box = new BoxKey(Bytes.text(keys.getPublic().getEncoded()));
        var vote = new UUID(1, 2);
        var blank = BlankPaper.fresh(box);
        var slip = blank.stamped(Bytes.text(Stamping.stamp(keys.getPrivate().getEncoded(), Bytes.of(blank.blinded())).orElseThrow()))
            .filled(vote, 1, "answer=AGREE");
        assertThat(slip.flaw(box, vote)).isEmpty();
        assertThat(slip.code()).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");

        assertThat(new Slip(slip.paper(), slip.stamp(), 1, "answer=DISAGREE", slip.signature()).flaw(box, vote))
            .contains(Slip.Flaw.NOT_SIGNED);
        assertThat(new Slip(slip.paper(), slip.stamp(), 2, slip.ballot(), slip.signature()).flaw(box, vote))
            .contains(Slip.Flaw.NOT_SIGNED);
        assertThat(slip.flaw(box, new UUID(1, 3))).contains(Slip.Flaw.NOT_SIGNED);
        assertThat(new Slip(slip.paper(), "AAAA", 1, slip.ballot(), slip.signature()).flaw(box, vote)).contains(Slip.Flaw.NOT_STAMPED);
        assertThat(new Slip("!", slip.stamp(), 1, slip.ballot(), slip.signature()).flaw(box, vote)).contains(Slip.Flaw.UNREADABLE);
        assertThat(new Slip(slip.paper(), slip.stamp(), 0, slip.ballot(), slip.signature()).flaw(box, vote))
            .contains(Slip.Flaw.UNREADABLE);
    }

    private static RSAPublicKey publicKey() throws GeneralSecurityException {
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number("n"), number("e")));
    }

    private static byte[] secretKey() throws GeneralSecurityException {
        var p = number("p");
        var q = number("q");
        var d = number("d");
        return KeyFactory.getInstance("RSA").generatePrivate(new RSAPrivateCrtKeySpec(
            number("n"), number("e"), d, p, q, d.mod(p.subtract(BigInteger.ONE)), d.mod(q.subtract(BigInteger.ONE)), q.modInverse(p)))
            .getEncoded();
    }

    private static BigInteger number(String name) {
        return new BigInteger(VECTOR.getProperty(name), 16);
    }

    private static byte[] bytes(String name) {
        return HexFormat.of().parseHex(VECTOR.getProperty(name));
    }
}
