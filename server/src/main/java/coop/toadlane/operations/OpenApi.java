package coop.toadlane.operations;

import coop.toadlane.ui.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Describes the program in the OpenAPI format, version 3.1, for other programs. */
final class OpenApi {

    private static final String ABOUT = """
        People and programs share one set of addresses. Send `Accept: application/json`, and a page comes as the data that \
        it shows. A form may be sent as one flat JSON object; send the header `Idempotency-Key` with a fresh UUID, and \
        however often you repeat the request, it acts once. A change that was made is answered with 303 and where to \
        look; one that was refused with 422 and, in `errors`, a sentence for each field.""";

    private static final Map<String, Object> PROBLEM = Map.of("type", "object", "properties", Map.of(
        "errors", Map.of("type", "object", "additionalProperties", Map.of("type", "string"))));

    private final List<Operation> operations;
    private final Schemas schemas = new Schemas();

    OpenApi(List<Operation> operations) {
        this.operations = operations;
    }

    Map<String, Object> describe() {
        var paths = new TreeMap<String, Map<String, Object>>();
        for (var operation : operations)
            paths.computeIfAbsent(operation.plainPath(), _ -> new TreeMap<>())
                .put(operation.verb().toLowerCase(Locale.ROOT), describe(operation));
        var description = new LinkedHashMap<String, Object>();
        description.put("openapi", "3.1.1");
        description.put("info", Map.of("title", "Toad Lane", "version", "0.1", "description", ABOUT));
        description.put("security", List.of(Map.of(), Map.of("session", List.of())));
        description.put("tags", operations.stream().map(Operation::module).distinct().map(module -> Map.of("name", module)).toList());
        description.put("paths", paths);
        description.put("components", Map.of(
            "schemas", schemas.named(),
            "securitySchemes", Map.of("session", Map.of("type", "apiKey", "in", "cookie", "name", "session"))));
        return description;
    }

    private Map<String, Object> describe(Operation operation) {
        var described = new LinkedHashMap<String, Object>();
        described.put("tags", List.of(operation.module()));
        described.put("operationId", operation.id() + "_" + operation.verb().toLowerCase(Locale.ROOT));
        described.put("summary", operation.summary());
        described.put("parameters", parameters(operation));
        if (operation.isChange()) described.put("requestBody", body(operation));
        described.put("responses", responses(operation));
        return described;
    }

    private static List<Map<String, Object>> parameters(Operation operation) {
        var parameters = new ArrayList<Map<String, Object>>();
        operation.pathVariables().forEach(name -> parameters.add(parameter(name, "path", true)));
        if (operation.isList()) List.of("q", "sort", "after", "before").forEach(name -> parameters.add(parameter(name, "query", false)));
        if (operation.isChange()) parameters.add(parameter("Idempotency-Key", "header", true));
        else operation.fields().forEach(name -> parameters.add(parameter(name, "query", false)));
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String in, boolean isRequired) {
        return Map.of("name", name, "in", in, "required", isRequired, "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> body(Operation operation) {
        var fields = new LinkedHashMap<String, Object>();
        operation.fields().forEach(field -> fields.put(field, Map.of("type", "string")));
        var form = Map.of("schema", Map.of("type", "object", "properties", fields, "additionalProperties", operation.fields().isEmpty()));
        return Map.of("content", Map.of("application/json", form, "application/x-www-form-urlencoded", form));
    }

    private Map<String, Object> responses(Operation operation) {
        var responses = new TreeMap<String, Object>();
        if (operation.isChange()) {
            responses.put("303", Map.of("description", "Done: look at Location"));
            responses.put("422", Map.of("description", "Refused: nothing was changed", "content", json(PROBLEM)));
        } else {
            responses.put("200", switch (operation.answer()) {
                case PAGE, EITHER, REDIRECT -> Map.of("description", "The page, or its data", "content", page(operation));
                case SPREADSHEET -> Map.of("description", "The whole list", "content", Map.of("text/csv", Map.of()));
                case OTHER -> Map.of("description", "As its name says");
            });
        }
        responses.put("403", Map.of("description", "Not for this reader"));
        responses.put("404", Map.of("description", "There is no such thing here"));
        return responses;
    }

    private Map<String, Object> page(Operation operation) {
        var schema = operation.page().map(schemas::of).orElse(Map.of("type", "object", "description", Page.class.getSimpleName()));
        return Map.of("application/json", Map.of("schema", schema), "text/html", Map.of());
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }
}
