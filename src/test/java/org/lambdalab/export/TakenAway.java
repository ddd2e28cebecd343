package org.lambdalab.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.Point;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.regression.Basis;

/** An experiment that somebody takes away: all penalties and bases, data of every source, and what is special. */
record TakenAway(String name, Experiment experiment) {

    static final List<TakenAway> ALL = List.of(
            of("degree 15, L1", generated(40), 15, Basis.SCALED_MONOMIAL, PenaltyKind.LASSO, 0.01),
            of("degree 15, L1, weak", generated(200), 15, Basis.SCALED_MONOMIAL, PenaltyKind.LASSO, 0.001),
            of("degree 6, L1, weak", generated(40), 6, Basis.LEGENDRE, PenaltyKind.LASSO, 1e-5),
            of("degree 1, L1", builtIn(BuiltInData.CARS), 1, Basis.RAW_MONOMIAL, PenaltyKind.LASSO, 2),
            of(
                    "degree 6, L1, powers of x",
                    builtIn(BuiltInData.PROSTATE),
                    6,
                    Basis.RAW_MONOMIAL,
                    PenaltyKind.LASSO,
                    0.05),
            of("L1 beyond all effect", generated(40), 9, Basis.SCALED_MONOMIAL, PenaltyKind.LASSO, 1e9),
            of("L1 at λ = 0", generated(40), 5, Basis.SCALED_MONOMIAL, PenaltyKind.LASSO, 0),
            of("degree 15, L2, weak", generated(40), 15, Basis.SCALED_MONOMIAL, PenaltyKind.RIDGE, 1e-5),
            of(
                    "degree 9, L2, powers of x",
                    builtIn(BuiltInData.PRESSURE),
                    9,
                    Basis.RAW_MONOMIAL,
                    PenaltyKind.RIDGE,
                    0.01),
            of("L2 beyond all effect", generated(40), 15, Basis.LEGENDRE, PenaltyKind.RIDGE, 1e9),
            of("degree 3, none", generated(40), 3, Basis.SCALED_MONOMIAL, PenaltyKind.NONE, 1),
            of("degree 12, none", generated(300), 12, Basis.LEGENDRE, PenaltyKind.NONE, 1),
            of("degree 10, none, powers of x", generated(40), 10, Basis.RAW_MONOMIAL, PenaltyKind.NONE, 1),
            of("more weights than rows", generated(16), 15, Basis.LEGENDRE, PenaltyKind.NONE, 1),
            of("degree 15, elastic net", generated(40), 15, Basis.SCALED_MONOMIAL, PenaltyKind.ELASTIC_NET, 0.001),
            of(
                    "degree 7, elastic net, powers of x",
                    builtIn(BuiltInData.MOTORCYCLE),
                    7,
                    Basis.RAW_MONOMIAL,
                    PenaltyKind.ELASTIC_NET,
                    0.3),
            new TakenAway("elastic net, all L2", mixed(0)),
            new TakenAway("elastic net, all L1", mixed(1)),
            new TakenAway("elastic net, nearly all L2", mixed(0.01)),
            of("uploaded", uploaded(60), 4, Basis.SCALED_MONOMIAL, PenaltyKind.LASSO, 0.02),
            of("more rows than stand in a script", uploaded(900), 8, Basis.LEGENDRE, PenaltyKind.ELASTIC_NET, 0.05),
            of("two different x", placed(-0.3, 0.5), 3, Basis.SCALED_MONOMIAL, PenaltyKind.RIDGE, 0.1),
            of("two different x, none", placed(-0.3, 0.5), 4, Basis.LEGENDRE, PenaltyKind.NONE, 0),
            of("y all the same", flat(), 3, Basis.SCALED_MONOMIAL, PenaltyKind.LASSO, 0.1),
            new TakenAway(
                    "nothing held out, y raised",
                    experiment(generated(25), 5, Basis.SCALED_MONOMIAL, PenaltyKind.LASSO, 0.02)
                            .withValidationShare(0)
                            .withYOffset(100)),
            new TakenAway(
                    "rows sealed",
                    experiment(builtIn(BuiltInData.DIABETES), 3, Basis.LEGENDRE, PenaltyKind.RIDGE, 0.1)
                            .withTestShare(0.3)));

    private static TakenAway of(
            String name, DataSource source, int degree, Basis basis, PenaltyKind penalty, double lambda) {
        return new TakenAway(name, experiment(source, degree, basis, penalty, lambda));
    }

    private static Experiment experiment(
            DataSource source, int degree, Basis basis, PenaltyKind penalty, double lambda) {
        return Experiment.DEFAULT
                .withSource(source)
                .withValidationShare(0.3)
                .withModel(new Model(degree, basis, penalty, 0.4, lambda));
    }

    private static Experiment mixed(double l1Ratio) {
        return experiment(generated(40), 5, Basis.SCALED_MONOMIAL, PenaltyKind.ELASTIC_NET, 0.05)
                .withModel(new Model(5, Basis.SCALED_MONOMIAL, PenaltyKind.ELASTIC_NET, l1Ratio, 0.05));
    }

    private static DataSource generated(int size) {
        return new DataSource.Generated(TrueFunction.SINE, size, 0.3);
    }

    private static DataSource builtIn(BuiltInData data) {
        return DataSource.BuiltIn.of(data);
    }

    private static DataSource uploaded(int rows) {
        String text = IntStream.range(0, rows)
                .mapToObj(i -> 1900 + i / 7.0 + ";" + (3 * Math.cos(i / 40.0) + i * 37 % 11 / 10.0))
                .collect(Collectors.joining("\n", "year;a name\n", "\n"));
        try (var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return DataSource.Uploaded.of(
                    new FileReference("rows.csv", "0123456789abcdef", FileForm.OPEN), CsvReader.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource placed(double... xs) {
        List<Point> points = IntStream.range(0, 6)
                .mapToObj(i -> new Point(xs[i % xs.length], i * i / 3.0, i == 5))
                .toList();
        return points(points);
    }

    private static DataSource flat() {
        return points(Arrays.asList(
                new Point(0, 2, false), new Point(1, 2, false), new Point(3, 2, false), new Point(4, 5, true)));
    }

    private static DataSource points(List<Point> points) {
        return new DataSource.PlacedPoints(points, Quantity.plain("x"), Quantity.plain("y"), null);
    }

    Findings findings() {
        try {
            return new Workbench().findings(experiment);
        } catch (UnreadableData impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
