package coop.toadlane.identity;

import coop.toadlane.ui.Site;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** The provider as it describes itself. It is asked when somebody first comes that way: we start without it, too. */
final class Provider implements ClientRegistrationRepository {

    static final String ID = "provider";
    static final String LEAVE = "/sign-in/with";
    static final String RETURN = "/sign-in/from";

    private final ProviderSettings settings;
    private final Site site;
    private final AtomicReference<@Nullable ClientRegistration> described = new AtomicReference<>();

    Provider(ProviderSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) return null;
        var known = described.get();
        if (known != null) return known;
        described.compareAndSet(null, describe());
        return described.get();
    }

    private ClientRegistration describe() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
            .registrationId(ID).clientId(settings.clientId()).clientSecret(settings.clientSecret())
            .clientName(settings.label()).scope("openid", "email", "profile")
            .redirectUri(site.url(RETURN + "/" + ID))
            .build();
    }
}
