package org.lambdalab.experiment;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.Measure;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.regression.Basis;

/** Experiments that nobody would think of, the same at every run. */
public final class Experiments {

    /** One that tests know by heart: what the app opens with may become another. */
    public static final Experiment KNOWN = Experiment.DEFAULT
            .withSource(new DataSource.Generated(TrueFunction.SINE, 30, 0.3))
            .withSeed(7)
            .withValidationShare(0.3)
            .withModel(new Model(9, Basis.SCALED_MONOMIAL, PenaltyKind.LASSO, 0.5, 0.01));

    private static final Measure[] MEASURES = {
        new Measure.Plain(),
        new Measure.Percent(),
        new Measure.Years(),
        new Measure.DaysSince(LocalDate.of(2024, 2, 29))
    };

    private final Random random;

    private Experiments(long seed) {
        random = new Random(seed);
    }

    public static Stream<Experiment> random(int count) {
        Experiments experiments = new Experiments(25);
        return Stream.generate(experiments::next).limit(count);
    }

    private Experiment next() {
        return new Experiment(
                source(),
                random.nextLong(0, Integer.MAX_VALUE),
                random.nextInt(9) / 20.0,
                random.nextInt(11) / 20.0,
                random.nextInt(3) * 100,
                new Model(
                        random.nextInt(1, Model.MAX_DEGREE + 1),
                        any(Basis.values()),
                        any(PenaltyKind.values()),
                        random.nextDouble(),
                        random.nextInt(10) == 0 ? 0 : Math.pow(10, random.nextDouble(-12, 12))),
                any(ComparisonRule.values()),
                random.nextBoolean(),
                new Display(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
    }

    private DataSource source() {
        return switch (random.nextInt(3)) {
            case 0 ->
                new DataSource.Generated(any(TrueFunction.values()), random.nextInt(5, 2001), random.nextDouble(0, 10));
            case 1 -> builtIn(any(BuiltInData.values()));
            default -> points();
        };
    }

    private DataSource builtIn(BuiltInData data) {
        String[] names = data.table().names().toArray(String[]::new);
        return DataSource.BuiltIn.of(data).withColumns(any(names), any(names));
    }

    private DataSource points() {
        List<Point> points = IntStream.range(0, random.nextInt(3, 60))
                .mapToObj(i ->
                        new Point(random.nextGaussian(), 1e6 * random.nextGaussian(), i > 1 && random.nextBoolean()))
                .toList();
        return new DataSource.PlacedPoints(
                points,
                new Quantity("dose & time", any(MEASURES)),
                new Quantity("é=ä ~_", any(MEASURES)),
                random.nextBoolean() ? TrueFunction.RUNGE : null);
    }

    private <T> T any(T[] among) {
        return among[random.nextInt(among.length)];
    }
}
