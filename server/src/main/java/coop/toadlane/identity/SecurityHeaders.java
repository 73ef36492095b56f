package coop.toadlane.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers may do with our pages: run and show what this program serves from a file, and nothing from elsewhere. */
final class SecurityHeaders {

    static final String CONTENT = String.join("; ",
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

    static final String PERMISSIONS = String.join(", ",
        "camera=()", "display-capture=()", "geolocation=()", "microphone=()", "payment=()", "usb=()",
        "publickey-credentials-create=(self)", "publickey-credentials-get=(self)");

    private SecurityHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
            .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
            .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
