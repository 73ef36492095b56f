package coop.toadlane.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets a program post a form as one flat JSON object; lists become repeated fields. */
@Component
@Order(JsonForms.BEFORE_SECURITY)
class JsonForms extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -150;

    private static final int LONGEST_BODY = 1_000_000;

    private final JsonMapper json;

    JsonForms(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Web.isRead(request) || !Web.sendsJson(request) || request.getRequestURI().contains("/webauthn");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(new JsonForm(request, fields(json.readTree(body))), response);
        } catch (JacksonException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Map<String, String[]> fields(JsonNode form) {
        if (!form.isObject()) throw new IllegalArgumentException("Not an object");
        var fields = new LinkedHashMap<String, String[]>();
        for (var field : form.properties()) fields.put(field.getKey(), values(field.getValue()));
        return fields;
    }

    private static String[] values(JsonNode value) {
        if (value.isObject()) throw new IllegalArgumentException("Not flat");
        if (!value.isArray()) return new String[] {value.asString()};
        return value.valueStream().map(JsonNode::asString).toArray(String[]::new);
    }

    private static final class JsonForm extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields;

        JsonForm(HttpServletRequest request, Map<String, String[]> fields) {
            super(request);
            this.fields = fields;
        }

        @Override
        public String getParameter(String name) {
            var values = fields.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return fields.get(name);
        }
    }
}
