package org.lambdalab.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnsTest {

    private static final Vector ONE = Vector.of(1, 2, 3);
    private static final Vector OTHER = Vector.of(4, 4, 4);

    @Test
    void unnamedColumnsAreNumbered() {
        Columns columns = Columns.of(List.of(ONE, OTHER), ONE);
        assertThat(columns.names()).containsExactly("x1", "x2");
        assertThat(columns.size()).isEqualTo(3);
        assertThat(columns.count()).isEqualTo(2);
    }

    @Test
    void rowsAreTakenInTheOrderNamed() {
        Columns columns = new Columns(List.of("a", "b"), List.of(ONE, OTHER), Vector.of(7, 8, 9));
        assertThat(columns.rows(2, 0))
                .isEqualTo(new Columns(List.of("a", "b"), List.of(Vector.of(3, 1), Vector.of(4, 4)), Vector.of(9, 7)));
    }

    @Test
    void whatIsTooMuchOrDoesNotMatchIsRefused() {
        assertRefused("from 1 to 200", List.of(), List.of());
        assertRefused("name of its own", List.of("a"), List.of(ONE, OTHER));
        assertRefused("name of its own", List.of("a", "a"), List.of(ONE, OTHER));
        assertRefused("blank", List.of("a", " "), List.of(ONE, OTHER));
        assertRefused("column b has 2 values, y has 3", List.of("a", "b"), List.of(ONE, Vector.of(1, 2)));
        assertRefused("b[1] is NaN", List.of("a", "b"), List.of(ONE, Vector.of(1, Double.NaN, 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Columns.of(Collections.nCopies(201, ONE), ONE))
                .withMessageContaining("201");
        Vector tall = Vector.of(new double[20_001]);
        assertThat(Columns.of(Collections.nCopies(199, tall), tall).count()).isEqualTo(199);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Columns.of(Collections.nCopies(200, tall), tall))
                .withMessageContaining("4000200");
        assertThatIllegalArgumentException().isThrownBy(() -> Columns.of(List.of(Vector.of()), Vector.of()));
    }

    private static void assertRefused(String sentence, List<String> names, List<Vector> columns) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Columns(names, columns, ONE))
                .withMessageContaining(sentence);
    }
}
