package coop.toadlane.bench;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class LedgerBenchTest {

    @Autowired
    LedgerBench bench;

    @Test
    void posting_is_measured_alone_in_groups_on_one_account_and_in_long_books() {
        var report = bench.measure(100, Duration.ofMillis(20), 1, 12_000);
        var json = new JsonMapper().readTree(report.json());
        assertThat(json.path("figures").propertyNames()).contains(
            "Ledger.post, 1 at once", "Ledger.post, 64 at once", "Ledger.post, one account, 64 at once",
            "groups of 100, 8 at once", "groups of 8,000, 4 at once", "at many entries, 64 at once");
        assertThat(json.path("ratios").valueStream()).isNotEmpty().allMatch(ratio -> ratio.doubleValue() > 0);
        assertThat(json.path("ratios").size() == 4 || report.text().contains(PlainScript.ABSENT)).isTrue();
    }
}
