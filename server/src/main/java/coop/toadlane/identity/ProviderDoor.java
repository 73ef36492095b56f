package coop.toadlane.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Lets people in who come from the provider. We keep no token of theirs: all we want to know is who they are. */
@Component
class ProviderDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDoor.class);

    private final Provider provider;
    private final Ceremonies ceremonies;
    private final ProviderArrival arrival;
    private final SignIn signIn;

    ProviderDoor(Provider provider, Ceremonies ceremonies, ProviderArrival arrival, SignIn signIn) {
        this.provider = provider;
        this.ceremonies = ceremonies;
        this.arrival = arrival;
        this.signIn = signIn;
    }

    void open(OAuth2LoginConfigurer<HttpSecurity> login) {
        login
            .loginPage("/sign-in")
            .clientRegistrationRepository(provider)
            .authorizedClientRepository(new NothingKept())
            .authorizationEndpoint(there -> there
                .baseUri(Provider.LEAVE).authorizationRequestRepository(new ProviderRequests(ceremonies)))
            .redirectionEndpoint(back -> back.baseUri(Provider.RETURN + "/*"))
            .successHandler(this::letIn)
            .failureHandler(ProviderDoor::refuse)
            .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {

                @Override
                public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F wayThere) {
                    wayThere.setAuthenticationFailureHandler(ProviderDoor::refuse);
                    return wayThere;
                }
            });
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, Authentication shown) {
        var person = arrival.of(guest((OidcUser) shown.getPrincipal()));
        if (person.isEmpty()) {
            send(response, "/sign-in?problem=provider-mail");
            return;
        }
        signIn.leave(request, response);
        signIn.open(person.get(), Way.PROVIDER, request, response);
        send(response, Next.of((String) request.getAttribute(ProviderRequests.NEXT)));
    }

    private static ProviderArrival.Guest guest(OidcUser user) {
        var language = Optional.ofNullable(user.getLocale()).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
        var zone = Optional.ofNullable(user.getZoneInfo()).flatMap(Typed::zone).orElse(ZoneOffset.UTC);
        return new ProviderArrival.Guest(
            user.getIssuer().toString(), user.getSubject(), text(user.getEmail()),
            Boolean.TRUE.equals(user.getEmailVerified()), text(user.getFullName()), language, zone);
    }

    private static String text(String claim) {
        return Optional.ofNullable(claim).orElse("");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem) {
        LOG.warn("Somebody could not come in from the provider: {}", problem.toString());
        send(response, "/sign-in?problem=provider");
    }

    private static void send(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client, Authentication person, HttpServletRequest request, HttpServletResponse response) {
            // Their access token dies here.
        }

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {
            // There is none.
        }
    }
}
