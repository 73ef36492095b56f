package coop.toadlane.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line for each request. It names the route instead of the address, which may hold a one-time link or what somebody
 * searched for, and whoever asked by their id alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    /** A line would say when somebody took a paper and when somebody voted, and so who. */
    private static final Pattern SECRET = Pattern.compile("/coops/[^/]+/decisions/[^/]+/(paper|box)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/health") || path.equals("/metrics")
            || request.getMethod().equals("POST") && SECRET.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            write(request, response.getStatus(), Duration.ofNanos(System.nanoTime() - begun));
            MDC.clear();
        }
    }

    private static void write(HttpServletRequest request, int status, Duration took) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var route = pattern == null ? "none" : pattern.toString();
        LOG.atInfo()
            .addKeyValue("http.request.method", request.getMethod())
            .addKeyValue("http.route", route)
            .addKeyValue("http.response.status_code", status)
            .addKeyValue("event.duration", took.toNanos())
            .log("{} {} answered {} in {} ms", request.getMethod(), route, status, took.toMillis());
    }
}
