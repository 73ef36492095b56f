package coop.toadlane.ui;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.Scope;
import coop.toadlane.actor.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads in the address which co-op is asked for, and lets the request see that co-op's rows and its person's own. */
@Component
@Order(CoopFilter.AFTER_SECURITY)
class CoopFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = -50;

    private static final Pattern ADDRESS = Pattern.compile("/coops/([a-z0-9-]{1,60})(?:/.*)?");

    private final Coops coops;

    CoopFilter(Coops coops) {
        this.coops = coops;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = ADDRESS.matcher(request.getRequestURI());
        var coop = address.matches() ? coops.at(address.group(1)) : Optional.<Coop>empty();
        coop.ifPresent(found -> request.setAttribute(Coop.class.getName(), found));
        var scope = Scope.of(coop.map(Coop::id), Web.person().map(SignedIn::id));
        try {
            scope.call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    static Optional<Coop> coop(HttpServletRequest request) {
        return Optional.ofNullable((Coop) request.getAttribute(Coop.class.getName()));
    }
}
