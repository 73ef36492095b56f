package coop.toadlane.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large before anybody misses the fields that the server would not read from it. */
@Component
@Order(TooMuch.BEFORE_JSON)
class TooMuch extends OncePerRequestFilter {

    static final int BEFORE_JSON = JsonForms.BEFORE_SECURITY - 10;

    /** In bytes; just below what Tomcat reads of a form without files. */
    private static final int LARGEST_FORM = 2_000_000;

    /** In bytes. */
    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final MultipartConfigElement files;
    private final List<Parcels> parcels;

    TooMuch(MultipartConfigElement files, List<Parcels> parcels) {
        this.files = files;
        this.parcels = parcels;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest(request)) response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else chain.doFilter(request, response);
    }

    private long largest(HttpServletRequest request) {
        if (!Web.sendsFiles(request)) return LARGEST_FORM;
        return parcels.stream().anyMatch(at -> at.isAt(request.getRequestURI())) ? files.getMaxRequestSize() : LARGEST_FILE;
    }
}
