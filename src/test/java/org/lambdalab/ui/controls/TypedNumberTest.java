package org.lambdalab.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5",
        "'0,5', 0.5",
        "'0,125', 0.125",
        "'1,5', 1.5",
        "'1,0000', 1",
        "'1234,567', 1234.567",
        "1.000, 1",
        "1000, 1000",
        "1e-3, 0.001",
        "1E3, 1000",
        ".5, 0.5",
        "5., 5",
        "' 0.5 ', 0.5",
        "−1.5, -1.5",
        "+2, 2"
    })
    void whatCanBeMeantIsRead(String text, double number) {
        assertThat(TypedNumber.parse(text, -1e9, 1e9)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ",",
                "-",
                "e3",
                "1,000",
                "-1,000",
                "12,345",
                "1,000e3",
                "1.000,5",
                "1,000.5",
                "1,000,000",
                "0,5,0",
                "1.2.3",
                "1e",
                "1e-3,5",
                "1 000",
                "1f",
                "1d",
                "0x1p3",
                "NaN",
                "Infinity",
                "much",
                "1e999",
                "2e9"
            })
    void whatCannotIsRefused(String text) {
        assertThat(TypedNumber.parse(text, -1e9, 1e9)).isEmpty();
    }
}
