package coop.toadlane.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Remembers with what a browser was sent to the provider, in a table and a cookie instead of a servlet session. */
final class ProviderRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String NEXT = ProviderRequests.class.getName() + ".next";

    private static final String ATTRIBUTE = "attribute.";

    private final Ceremonies ceremonies;

    ProviderRequests(Ceremonies ceremonies) {
        this.ceremonies = ceremonies;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return ceremonies.look(Ceremonies.Kind.PROVIDER, request).flatMap(sent -> read(sent, request)).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest sent, HttpServletRequest request, HttpServletResponse response) {
        if (sent == null) return;
        var content = new TreeMap<String, String>();
        content.put("uri", sent.getAuthorizationUri());
        content.put("client", sent.getClientId());
        content.put("redirect", sent.getRedirectUri());
        content.put("scopes", String.join(" ", sent.getScopes()));
        content.put("state", sent.getState());
        content.put("next", Optional.ofNullable(request.getParameter("next")).orElse(""));
        sent.getAttributes().forEach((name, value) -> content.put(ATTRIBUTE + name, value.toString()));
        ceremonies.begin(Ceremonies.Kind.PROVIDER, content, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return ceremonies.end(Ceremonies.Kind.PROVIDER, request, response).flatMap(sent -> read(sent, request)).orElse(null);
    }

    private static Optional<OAuth2AuthorizationRequest> read(Map<String, String> sent, HttpServletRequest request) {
        if (!sent.getOrDefault("state", "").equals(request.getParameter("state"))) return Optional.empty();
        request.setAttribute(NEXT, sent.getOrDefault("next", ""));
        return Optional.of(OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri(sent.get("uri")).clientId(sent.get("client")).redirectUri(sent.get("redirect"))
            .scope(sent.getOrDefault("scopes", "").split(" ")).state(sent.get("state"))
            .attributes(attributes -> sent.forEach((name, value) -> {
                if (name.startsWith(ATTRIBUTE)) attributes.put(name.substring(ATTRIBUTE.length()), value);
            }))
            .build());
    }
}
