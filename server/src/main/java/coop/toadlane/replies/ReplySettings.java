package coop.toadlane.replies;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mailbox that takes replies, read by IMAP. Without its address and its host nobody is invited to reply. */
@Component
record ReplySettings(
        @Value("${toadlane.mail.replies.address:}") String address,
        @Value("${toadlane.mail.replies.host:}") String host,
        @Value("${toadlane.mail.replies.port:0}") int port,
        @Value("${toadlane.mail.replies.user:}") String user,
        @Value("${toadlane.mail.replies.password:}") String password,
        @Value("${toadlane.mail.replies.tls:true}") boolean isEncrypted) {

    private static final int ENCRYPTED_PORT = 993;
    private static final int PLAIN_PORT = 143;

    boolean areSet() {
        return address.contains("@") && !host.isEmpty();
    }

    int portOrUsual() {
        if (port > 0) return port;
        return isEncrypted ? ENCRYPTED_PORT : PLAIN_PORT;
    }

    String userOrAddress() {
        return user.isEmpty() ? address : user;
    }

    String addressFor(String token) {
        return box() + "+" + token + "@" + domain();
    }

    /** The token of the first address for replies in these headers. Some mail servers change the case of letters. */
    Optional<String> tokenIn(String headers) {
        var ours = "\\b" + Pattern.quote(box()) + "\\+([0-9a-z]{1,64})@" + Pattern.quote(domain());
        return Pattern.compile(ours, Pattern.CASE_INSENSITIVE).matcher(headers).results()
            .map(found -> found.group(1).toLowerCase(Locale.ROOT)).findFirst();
    }

    private String box() {
        return address.substring(0, address.indexOf('@'));
    }

    private String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "ReplySettings[" + address + "]";
    }
}
