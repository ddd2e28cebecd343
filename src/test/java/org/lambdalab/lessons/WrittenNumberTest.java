package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    3            ; 3
                    +3.          ; 3
                    -0.25        ; -0.25
                    −2,5         ; -2.5
                    .5           ; 0.5
                    0,0075       ; 0.0075
                    0,075        ; 0.075
                    -0,750       ; -0.75
                    00,123       ; 0.123
                    1,12         ; 1.12
                    1,120        ; 1120
                    1,1200       ; 1.12
                    -1,120,000.5 ; -1120000.5
                    1120,5       ; 1120.5
                    1e-3         ; 0.001
                    2,5E−3       ; 0.0025
                    """)
    void isReadAsPeopleWriteIt(String text, double value) {
        assertThat(WrittenNumber.read(" " + text + "\t")).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                ",",
                "3d",
                "3f",
                "0x1p3",
                "NaN",
                "Infinity",
                "1e999",
                "1e",
                "10^-3",
                "1.120,5",
                "1,12,5",
                "0,120,000",
                "1,,5",
                "1 000",
                "--1",
                "三",
                "١"
            })
    void whatIsNoneIsRefused(String text) {
        assertThat(WrittenNumber.read(text)).isEmpty();
    }
}
