package coop.toadlane.record;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.SignedIn;
import jakarta.servlet.Filter;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who opens pages; a visitor is nobody in particular. */
record Reader(MockMvc pages, @Nullable SignedIn person) {

    static Reader of(WebApplicationContext program, @Nullable SignedIn person) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(program).apply(springSecurity());
        program.getBeanProvider(Filter.class).stream()
            .filter(filter -> filter.getClass().getSimpleName().equals("CoopFilter"))
            .forEach(builder::addFilters);
        return new Reader(builder.build(), person);
    }

    MockHttpServletResponse open(String path) {
        return ask(get(URI.create(path)));
    }

    /** As a program does, without a form's key: the tests' own would stay in the filters for whoever comes after. */
    MockHttpServletResponse send(String path) {
        return ask(post(URI.create(path)).contentType(MediaType.APPLICATION_JSON)
            .header("Idempotency-Key", UuidCreator.getTimeOrderedEpoch().toString()));
    }

    String read(String path) {
        try {
            return open(path).getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode data(String path) {
        try {
            return new JsonMapper().readTree(ask(get(URI.create(path)).header("Accept", "application/json")).getContentAsByteArray());
        } catch (RuntimeException e) {
            throw new AssertionError(path, e);
        }
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request) {
        if (person != null) request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())));
        try {
            return pages.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
