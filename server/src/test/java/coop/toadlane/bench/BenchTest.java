package coop.toadlane.bench;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class BenchTest {

    @LocalServerPort
    int port;

    @Autowired
    Bench bench;

    @Test
    void every_page_of_both_co_ops_is_answered_and_has_its_ratios() {
        var report = bench.pages(port, 50, Duration.ofMillis(20));
        var json = new JsonMapper().readTree(report.json());
        assertThat(json.path("figures").propertyNames()).contains(
            "one row", "member's home of 50", "member's home of 500", "a decision of 500", "the list of members of 500");
        assertThat(json.path("ratios").valueStream()).isNotEmpty().allMatch(ratio -> ratio.doubleValue() > 0);
        assertThat(report.text()).contains("at ten times the data");
    }
}
