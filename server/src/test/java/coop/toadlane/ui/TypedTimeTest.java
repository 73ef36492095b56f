package coop.toadlane.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    private static final ZoneId MONACO = ZoneId.of("Europe/Monaco");

    @ParameterizedTest
    @CsvSource({"2026-03-04, 2026-03-04", "' 2026-03-04 ', 2026-03-04", "9999-12-31, 9999-12-31"})
    void a_day_is_read_as_forms_send_it(String typed, LocalDate day) {
        assertThat(TypedTime.day(typed)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04T18:30, 2026-03-04T17:30:00Z", "2026-07-04T18:30, 2026-07-04T16:30:00Z"})
    void a_time_is_what_the_clock_shows_there(String typed, Instant at) {
        assertThat(TypedTime.at(typed, MONACO)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "04/03/2026", "0000-01-01", "-0044-03-15", "+10000-01-01", "+999999999-12-31"})
    void what_no_calendar_has_is_no_day_and_no_time(String typed) {
        assertThat(TypedTime.day(typed)).isEmpty();
        assertThat(TypedTime.at(typed, MONACO)).isEmpty();
        assertThat(TypedTime.at(typed + "T18:30", MONACO)).isEmpty();
    }
}
