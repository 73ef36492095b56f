package coop.toadlane.identity;

import coop.toadlane.actor.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The session that this request's cookie opens, and the person in it. */
final class OpenSession extends AbstractAuthenticationToken {

    private final transient SignedIn person;
    private final UUID id;

    OpenSession(UUID id, SignedIn person) {
        super(List.of());
        this.id = id;
        this.person = person;
        setAuthenticated(true);
    }

    static Optional<OpenSession> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OpenSession session
            ? Optional.of(session) : Optional.empty();
    }

    /** The rest of this request already knows the person as they are now. */
    void become(SignedIn changed) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new OpenSession(id, changed)));
    }

    UUID id() {
        return id;
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.id().toString();
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
