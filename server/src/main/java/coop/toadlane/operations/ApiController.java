package coop.toadlane.operations;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The same description twice: for people at {@code /api}, for programs at {@code /api/openapi.json}. */
@Controller
class ApiController {

    private final Operations operations;

    ApiController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping("/api")
    ApiPage list() {
        return ApiPage.of(operations.all());
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> describe() {
        return new OpenApi(operations.all()).describe();
    }
}
