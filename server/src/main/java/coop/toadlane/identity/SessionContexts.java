package coop.toadlane.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Finds who asks, with one query for a request that has the cookie and none for one that has not. */
@Component
class SessionContexts implements SecurityContextRepository {

    private static final String FOUND = SessionContexts.class.getName();

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    /** Sessions are opened by {@link SignIn} alone. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.read(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        var known = (SecurityContext) request.getAttribute(FOUND);
        if (known != null) return known;
        var context = find(request);
        request.setAttribute(FOUND, context);
        return context;
    }

    private SecurityContext find(HttpServletRequest request) {
        var context = new SecurityContextImpl();
        if (isForAnyone(request)) return context;
        SessionCookie.read(request).flatMap(sessions::find).ifPresent(context::setAuthentication);
        return context;
    }

    private static boolean isForAnyone(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            return context(request);
        }

        @Override
        public boolean isGenerated() {
            return !containsContext(request);
        }
    }
}
