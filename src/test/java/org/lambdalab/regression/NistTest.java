package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * NIST's Statistical Reference Datasets for linear regression, the polynomial ones: certified coefficients from
 * arithmetic of 500 digits, given to 15.
 */
final class NistTest {

    @ParameterizedTest
    @CsvSource({"filippelli, 13", "wampler1, 11", "wampler2, 11", "wampler3, 11", "wampler4, 11"})
    void coefficientsHaveTheCertifiedDigits(String set, double digits) throws IOException {
        List<String> lines = lines(set);
        double[] certified = Arrays.stream(
                        lines.get(1).split(": ", -1)[1].trim().split(" +", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[][] rows = lines.stream()
                .skip(3)
                .map(line -> Arrays.stream(line.split(",", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        Sample sample = new Sample(column(rows, 0), column(rows, 1));
        for (Basis basis : Basis.values()) {
            Design design = Design.of(sample, basis, certified.length - 1);
            Vector found = Path.of(design, Penalty.LASSO).at(0).coefficients();
            double least = IntStream.range(0, certified.length)
                    .mapToDouble(k -> digits(found.get(k), certified[k]))
                    .min()
                    .orElseThrow();
            System.out.printf("NIST %s, %s: least correct digits %.1f%n", set, basis.id(), least);
            assertThat(least).as(basis.id()).isGreaterThanOrEqualTo(digits);
        }
    }

    /** The log relative error, at most 15 as only so many are certified. */
    private static double digits(double found, double certified) {
        return Math.min(15, -Math.log10(Math.abs(found - certified) / Math.abs(certified)));
    }

    private static Vector column(double[][] rows, int column) {
        return Vector.of(Arrays.stream(rows).mapToDouble(row -> row[column]).toArray());
    }

    private static List<String> lines(String set) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NistTest.class.getResourceAsStream("/reference/nist/" + set + ".csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
