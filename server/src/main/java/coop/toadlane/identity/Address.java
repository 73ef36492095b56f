package coop.toadlane.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** Where a request came from, as far as attempts are counted together: an IPv4 address, the first half of an IPv6 one. */
final class Address {

    private static final int NETWORK_GROUPS = 4;

    private Address() {}

    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!address.contains(":") || address.contains(".")) return address;
        return String.join(":", Arrays.stream(address.split(":")).limit(NETWORK_GROUPS).toList());
    }
}
