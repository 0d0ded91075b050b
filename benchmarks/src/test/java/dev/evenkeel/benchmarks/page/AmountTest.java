package dev.evenkeel.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "317.4 | 0.32 µs",
                "9650 | 9.7 µs",
                "45_100 | 45 µs",
                "1_482_000 | 1,500 µs",
                "25e6 | 25 ms",
                "2_000 | 2.0 µs"
            })
    void a_time_has_two_digits(String nanoseconds, String written) {
        assertThat(Amount.time(OptionalDouble.of(Double.parseDouble(nanoseconds.replace("_", "")))))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"253.4 | 253 bytes", "3_050 | 3,050 bytes", "19_400 | 19 KB", "270_000 | 270 KB", "30e6 | 30 MB"})
    void bytes_are_told_one_by_one_until_there_are_very_many(String bytes, String written) {
        assertThat(Amount.bytes(OptionalDouble.of(Double.parseDouble(bytes.replace("_", "")))))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"10, 340, 34 times slower", "10, 4, 2.5 times faster", "10, 10.3, as fast", "10, 9.8, as fast"})
    void one_beside_another_is_told_in_words(double own, double other, String written) {
        assertThat(Amount.beside(OptionalDouble.of(other), OptionalDouble.of(own)))
                .isEqualTo(written);
    }

    @Test
    void what_was_not_measured_is_a_dash() {
        assertThat(Amount.time(OptionalDouble.empty())).isEqualTo("–");
        assertThat(Amount.ratio(OptionalDouble.of(1), OptionalDouble.empty())).isEmpty();
    }
}
