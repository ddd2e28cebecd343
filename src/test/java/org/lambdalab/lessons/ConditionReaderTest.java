package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Vector;

final class ConditionReaderTest {

    private static final LiveFindings FOUND = new LiveFindings(
            Map.of(
                    "penalty",
                    "l1",
                    "nonZero",
                    3.0,
                    "degree",
                    15.0,
                    "lambda",
                    0.1,
                    "validationMse",
                    0.15,
                    "bestLambda",
                    Double.NaN,
                    "bestDegree",
                    Double.NaN,
                    "answer",
                    "high"),
            Vector.of(0, -2.5));

    private final ConditionReader reader =
            new ConditionReader(Screen.LAB, Map.of(LiveFindings.ANSWER, new Kind.Word(Set.of("high", "low"))));

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    penalty != 'l2'                          ; true
                    penalty == "l1" && nonZero == 3          ; true
                    nonZero == 4 || degree > 20              ; false
                    !(nonZero == 4) and degree - 12 == 3     ; true
                    validationMse < 1                        ; true
                    near(lambda, 0.1, 0)                     ; true
                    near(lambda, 0.1 + 0.03, 0.02)           ; false
                    near(log10(lambda), -1, 0.000001)        ; true
                    weight(2) < -2 and near(weight(1), 0, 0) ; true
                    weight(3) < 0 or weight(3) >= 0          ; false
                    bestLambda < 1 or bestLambda >= 1        ; false
                    degree / 2 > 7.4                         ; true
                    bestDegree == bestDegree or bestDegree == 3 ; false
                    bestDegree != 3                          ; true
                    nonZero * 0 == (degree - 16) * 0         ; true
                    weight(degree + 20) < 0                  ; false
                    answer == 'high'                         ; true
                    true and not (answer == 'low')           ; true
                    """)
    void holdsOrNot(String condition, boolean expected) throws ConditionRefused {
        assertThat(reader.read(condition).holds(FOUND)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    nonZero            ; 0  ; should be true or false
                    foo > 3            ; 0  ; there is no "foo": there are answer, bestDegree
                    nonZero == 3 && (  ; 16 ; not a condition
                    lambda == 0.1      ; 7  ; near(lambda, 0.1, 0.01)
                    degree == 3.0      ; 7  ; near(degree, 3.0, 0.01)
                    penalty == 'ridge' ; 8  ; never equal
                    answer == 'hihg'   ; 7  ; one of 'high', 'low'
                    penalty < 3        ; 0  ; should be a number
                    nonZero == 'three' ; 8  ; never equal
                    !degree            ; 1  ; should be true or false
                    close(1, 2)        ; 0  ; there are near, log10 and weight
                    near(lambda, 0.1)  ; 0  ; near(value, wanted, tolerance)
                    nonZero = 3        ; 8  ; == compares
                    weight(1.5) > 0    ; 7  ; should be a whole number
                    weight(0) > 0      ; 7  ; there are 1 to 30
                    weight(-1) > 0     ; 7  ; there are 1 to 30
                    weight(31) > 0     ; 7  ; there are 1 to 30
                    weight(20+11) > 0  ; 9  ; there are 1 to 30
                    lambda < 1e999     ; 9  ; no finite number
                    lambda < 1/0       ; 10 ; no finite number
                    lambda < log10(-1) ; 9  ; no finite number
                    degree < 99999999999 ; 9 ; too large
                    penalty == 'l1     ; 11 ; has no end
                    degree > 3 foo     ; 11 ; cannot be read from here on
                    """)
    void whatCannotBeIsRefusedWhereItStands(String condition, int position, String reason) {
        assertThatThrownBy(() -> reader.read(condition)).isInstanceOfSatisfying(ConditionRefused.class, fault -> {
            assertThat(fault.reason()).contains(reason).doesNotContainPattern("EL\\d");
            assertThat(fault.position()).isEqualTo(position);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T(java.lang.Runtime).getRuntime().exec('id') != null",
                "new java.io.File('/').exists()",
                "@workbench.isQuick(null)",
                "#root != null",
                "penalty.getClass() != null",
                "penalty.length > 1",
                "{1, 2, 3}.?[#this > 1].size() > 0",
                "degree = 3",
                "degree++ > 3",
                "penalty matches '(a+)+'",
                "degree ^ 99999 > 1",
                "degree between {1, 3}",
                "degree instanceof T(Integer)",
                "penalty ?: 'l1' == 'l1'",
                "degree > 3 ? true : false",
                "'l1'[0] == 'l'",
                "near('l1', 1, 2)",
                "",
                " "
            })
    void nothingElseIsLetIn(String condition) {
        assertThatThrownBy(() -> reader.read(condition)).isInstanceOf(ConditionRefused.class);
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() throws ConditionRefused {
        assertThatThrownBy(() -> reader.read("true" + " and true".repeat(100))).hasMessageContaining("500");
        assertThatThrownBy(() -> reader.read("(".repeat(499))).hasMessageContaining("30");
        assertThatThrownBy(() -> reader.read("(".repeat(31) + "true" + ")".repeat(31)))
                .hasMessageContaining("30");
        assertThat(reader.read("!".repeat(400) + "true").holds(FOUND)).isTrue();
    }

    @Test
    void asDeepAsMayBeIsRead() throws ConditionRefused {
        assertThat(reader.read("(".repeat(30) + "true" + ")".repeat(30)).holds(FOUND))
                .isTrue();
    }

    @Test
    void withoutAQuestionThereIsNoAnswer() {
        assertThatThrownBy(() -> new ConditionReader(Screen.LAB, Map.of()).read("answer == 'high'"))
                .hasMessageContaining("asks no question");
    }

    @Test
    void aScreenHasItsOwnNames() throws ConditionRefused {
        assertThat(new ConditionReader(Screen.GEOMETRY, Map.of()).kind("weight1"))
                .contains(Kind.REAL);
        assertThatThrownBy(() -> new ConditionReader(Screen.GEOMETRY, Map.of()).read("validationMse < 1"))
                .hasMessageContaining("there is no \"validationMse\"");
        assertThatThrownBy(() -> new ConditionReader(Screen.GEOMETRY, Map.of()).read("weight(1) > 0"))
                .hasMessageContaining("there are near and log10");
    }
}
