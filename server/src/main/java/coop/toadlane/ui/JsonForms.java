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
import java.util.Optional;
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
        var fields = fields(body);
        if (fields.isEmpty()) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else chain.doFilter(new JsonForm(request, fields.get()), response);
    }

    /** Empty if the body is not one flat object. */
    private Optional<Map<String, String[]>> fields(byte[] body) {
        try {
            var form = json.readTree(body);
            if (!form.isObject() || !form.valueStream().allMatch(JsonForms::isFlat)) return Optional.empty();
            var fields = new LinkedHashMap<String, String[]>();
            for (var field : form.properties()) fields.put(field.getKey(), values(field.getValue()));
            return Optional.of(fields);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean isFlat(JsonNode value) {
        return value.isValueNode() || value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode);
    }

    private static String[] values(JsonNode value) {
        return value.isArray() ? value.valueStream().map(JsonNode::asString).toArray(String[]::new) : new String[] {value.asString()};
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
