package coop.toadlane.identity;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The OpenID Connect provider whose people may come in here, if the node names one. */
@ConfigurationProperties("toadlane.oidc")
record ProviderSettings(
        @DefaultValue("") String issuer, @DefaultValue("") String clientId, @DefaultValue("") String clientSecret,
        @DefaultValue("") String name) {

    /** What stands on the button; empty without a provider. */
    String label() {
        return name.isBlank() && isNamed() ? URI.create(issuer).getHost() : name;
    }

    boolean isNamed() {
        return !issuer.isBlank();
    }

    /** As a record it would show its secret wherever it is logged. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
