package coop.toadlane.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The OpenID Connect provider whose people may come in here, if the node names one; {@code name} is what its button says. */
@ConfigurationProperties("toadlane.oidc")
record ProviderSettings(
        @DefaultValue("") String issuer, @DefaultValue("") String clientId, @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID Connect") String name) {

    boolean isNamed() {
        return !issuer.isBlank();
    }

    /** As a record it would show its secret wherever it is logged. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
