package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberReaderTest {

    @Test
    void randomDecimalsAreTheNearestDoubles() {
        var random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            var digits = new BigInteger(1 + random.nextInt(80), random);
            String text = new BigDecimal(digits, random.nextInt(30)).toPlainString();
            assertThat(NumberReader.parse("-" + text)).as(text).isEqualTo(Double.parseDouble("-" + text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "5.",
                ".5",
                "+.5",
                "9007199254740992",
                "9007199254740993",
                "9007199254740993.5",
                "90071992547409930000",
                "0.30000000000000004",
                "0.00000000000000000000001",
                "1e22",
                "1e-400",
                "1e400"
            })
    void boundsAreReadAsJavaReadsThem(String text) {
        assertThat(NumberReader.parse(text)).isEqualTo(Double.parseDouble(text));
        assertThat(NumberReader.parse(text.replace('.', ',').replace('-', '\u2212')))
                .isEqualTo(Double.parseDouble(text));
    }
}
