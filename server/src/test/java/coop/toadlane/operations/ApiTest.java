package coop.toadlane.operations;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class ApiTest {

    @LocalServerPort
    private int port;

    private final Operations operations;

    ApiTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.operations = new Operations(mappings);
    }

    @Test
    void every_address_is_described_once() throws Exception {
        var ids = new ArrayList<String>();
        description().path("paths").forEach(path -> path.forEach(operation -> ids.add(operation.path("operationId").stringValue())));

        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(operations.all());
    }

    @Test
    void the_list_of_coops_is_described_as_what_it_answers() throws Exception {
        var description = description();
        var answer = description.at("/paths/~1coops/get/responses/200/content/application~1json/schema/$ref").stringValue();

        assertThat(answer).isEqualTo("#/components/schemas/home.CoopsPage");
        assertThat(description.at("/components/schemas/home.CoopsPage/properties/coops/properties/rows/items/$ref").stringValue())
            .isEqualTo("#/components/schemas/membership.Card");
        assertThat(description.at("/components/schemas/membership.Card/properties/slug/type").stringValue()).isEqualTo("string");
    }

    @Test
    void an_address_is_told_without_the_pattern_that_its_parts_must_fit() throws Exception {
        assertThat(description().path("paths").propertyNames())
            .contains("/coops/{coop}/record/{number}").allMatch(path -> path.matches("(/([a-z0-9.-]+|\\{[A-Za-z]+}(\\.(csv|ics))?))+|/"));
    }

    @Test
    void a_change_asks_for_a_key_and_says_that_it_may_refuse() throws Exception {
        var founding = description().at("/paths/~1found/post");

        assertThat(founding.at("/parameters/0/name").stringValue()).isEqualTo("Idempotency-Key");
        assertThat(founding.path("responses").propertyNames()).contains("303", "422", "403", "404");
    }

    @Test
    void every_reference_leads_somewhere() throws Exception {
        var description = description();
        var referred = new HashSet<String>();
        collect(description, referred);

        var known = description.at("/components/schemas").propertyNames();
        assertThat(referred).isNotEmpty().allSatisfy(reference ->
            assertThat(known).contains(reference.substring("#/components/schemas/".length())));
    }

    @Test
    void people_find_the_same_on_a_page() throws Exception {
        var page = ask("/api");

        assertThat(page).contains("For programs", "/coops/{coop}", "OpenAPI");
    }

    private static void collect(JsonNode node, HashSet<String> referred) {
        if (node.has("$ref")) referred.add(node.path("$ref").stringValue());
        node.forEach(child -> collect(child, referred));
    }

    private JsonNode description() throws Exception {
        return new JsonMapper().readTree(ask("/api/openapi.json"));
    }

    private String ask(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "en").build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
