package coop.toadlane.operations;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes the ids of person and co-op for every line that is logged while their request is worked on. */
@Component
@Order(WhoAsks.AFTER_COOP)
class WhoAsks extends OncePerRequestFilter {

    static final int AFTER_COOP = -40;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(Coop.class.getName()) instanceof Coop coop) MDC.put("coop.id", coop.id().toString());
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) MDC.put("user.id", person.id().toString());
        chain.doFilter(request, response);
    }
}
