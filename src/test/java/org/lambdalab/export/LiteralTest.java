package org.lambdalab.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LiteralTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1e-300, 1e300, 1e9, 0.1 + 0.2, 123456789012345680.0, Double.MIN_VALUE})
    void everyNumberComesBackAsItWas(double value) {
        assertThat(Double.parseDouble(Literal.of(value))).isEqualTo(value);
    }

    @Test
    void soDoManyInLinesThatCanBeRead() {
        double[] values = DoubleStream.iterate(1, value -> value / 3).limit(200).toArray();
        String lines = Literal.lines(Arrays.stream(values));
        assertThat(lines.lines()).allMatch(line -> line.length() <= 100);
        assertThat(Arrays.stream(lines.split(",")).mapToDouble(Double::parseDouble))
                .containsExactlyElementsOf(Arrays.stream(values).boxed().toList());
    }

    /** A name from a file or an address, which would otherwise put lines of its own into somebody's program. */
    @ParameterizedTest
    @ValueSource(strings = {"dose\nimport os", "dose\r\nq()", "dose\u2028x = 1", "dose\u0085x = 1", "dose\u000Bx = 1"})
    void noNameEndsTheLineOfItsComment(String name) {
        assertThat(Literal.inComment(name)).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
    }
}
