package coop.toadlane.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a metrics reader must send. As long as none is set, nobody reads them. */
@Component
final class MetricsToken {

    private final byte[] expected;

    MetricsToken(@Value("${toadlane.metrics-token:}") String token) {
        this.expected = token.isBlank() ? new byte[0] : bytes("Bearer " + token);
    }

    boolean isKnownTo(HttpServletRequest request) {
        var sent = request.getHeader("Authorization");
        return expected.length > 0 && sent != null && MessageDigest.isEqual(expected, bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
