package coop.toadlane.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({"EUR, 2", "JPY, 0", "KWD, 3", "hour, 2", "kWh, 3", "point, 0", "fern-2, 2", "harbour-0, 0"})
    void every_unit_has_its_decimals(String code, int decimals) {
        assertThat(Unit.of(code)).contains(new Unit(code, decimals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fern", "fern-9", "Fern-2", "XAU", "EURO", "eur", "kwh", "-2"})
    void a_unit_without_decimals_is_none(String code) {
        assertThat(Unit.of(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.5, hour, 150, 1.50", "12, fern-2, 1200, 12.00", "0.125, kWh, 125, 0.125", "7, point, 7, 7"})
    void amounts_are_typed_and_told_with_the_decimals_of_their_unit(String typed, String unit, long minor, String plain) {
        assertThat(Money.typed(typed, unit)).contains(new Money(minor, unit));
        assertThat(new Money(minor, unit).plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"1.234, hour", "0.5, point", "1.2345, kWh"})
    void nobody_types_more_decimals_than_a_unit_has(String typed, String unit) {
        assertThat(Money.typed(typed, unit)).isEmpty();
    }
}
