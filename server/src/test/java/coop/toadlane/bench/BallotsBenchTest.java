package coop.toadlane.bench;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class BallotsBenchTest {

    @LocalServerPort
    int port;

    @Autowired
    BallotsBench bench;

    @Test
    void everybody_votes_over_http_and_the_bare_row_stands_beside_it() {
        var report = bench.measure(port, 20, Duration.ofSeconds(1), 1);
        var json = new JsonMapper().readTree(report.json());
        assertThat(json.path("figures").propertyNames()).contains("bare rows, 8 at once", "votes, 8 at once");
        assertThat(json.path("ratios").valueStream()).hasSize(2).allMatch(ratio -> ratio.doubleValue() > 0);
        assertThat(report.text()).contains("of a bare row");
    }
}
