package org.lambdalab.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/** Columns drawn from a seed, easy or nasty: what they are depends on the seed alone. */
record RandomColumns(String name, Columns sample, boolean standardize) {

    private static final String[] SHAPES = {"normal", "alike", "years", "binary", "few integers", "skewed"};

    static RandomColumns of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(3, 60);
        int p = random.nextInt(1, 25);
        List<Vector> columns = new ArrayList<>();
        StringBuilder shapes = new StringBuilder();
        double[] common = random.doubles(n, -1, 1).toArray();
        for (int j = 0; j < p; j++) {
            String shape = SHAPES[random.nextInt(SHAPES.length)];
            int other = j == 0 ? 0 : random.nextInt(j);
            double[] column = switch (j == 0 ? -1 : random.nextInt(12)) {
                case 0 -> columns.get(other).toArray();
                case 1 -> scaled(columns.get(other).toArray(), -0.25);
                case 2 -> sum(columns.get(other).toArray(), columns.get(j - 1).toArray());
                case 3 -> new double[n];
                default -> column(shape, common, random);
            };
            shapes.append(shape).append(' ');
            columns.add(Vector.of(column));
        }
        double noise = Math.pow(10, random.nextDouble(-9, 1));
        double level = random.nextInt(3) == 0 ? 1000 : 0;
        double[] y = IntStream.range(0, n)
                .mapToDouble(i -> level
                        + noise * random.nextGaussian()
                        + columns.stream()
                                .limit(4)
                                .mapToDouble(column -> column.get(i))
                                .sum())
                .toArray();
        boolean standardize = random.nextInt(3) > 0;
        String name = "seed " + seed + ": n " + n + ", p " + p + ", " + shapes + (standardize ? "" : "as they are");
        return new RandomColumns(name, Columns.of(columns, Vector.of(y)), standardize);
    }

    /**
     * In units from 1e-6 to 1e6, with all the digits of doubles: columns that depend on each other do so up to rounding, some
     * being all but alike beside.
     */
    static RandomColumns rough(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(3, 50);
        int p = random.nextInt(2, 16);
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < p; j++) {
            double[] other = j == 0 ? new double[n] : columns.get(random.nextInt(j));
            double[] one = random.doubles(n, -1, 1).toArray();
            columns.add(
                    switch (j == 0 ? -1 : random.nextInt(8)) {
                        case 0 -> other;
                        case 1 -> scaled(other, 1.609344);
                        case 2 -> sum(other, scaled(columns.get(j - 1), 0.1));
                        case 3 -> sum(other, scaled(one, Math.pow(10, random.nextDouble(-8, -2))));
                        default -> one;
                    });
        }
        double noise = Math.pow(10, random.nextDouble(-6, 1));
        double[] y = IntStream.range(0, n)
                .mapToDouble(i -> noise * random.nextGaussian()
                        + columns.stream()
                                .limit(4)
                                .mapToDouble(column -> column[i])
                                .sum())
                .toArray();
        List<Vector> given = columns.stream()
                .map(column -> Vector.of(scaled(column, Math.pow(10, random.nextInt(-6, 7)))))
                .toList();
        String name = "rough seed " + seed + ": n " + n + ", p " + p;
        return new RandomColumns(name, Columns.of(given, Vector.of(y)), random.nextInt(3) == 0);
    }

    /** Of so few digits that sums and quarters have no rounding. */
    private static double[] column(String shape, double[] common, SplittableRandom random) {
        return Arrays.stream(common)
                .map(value -> switch (shape) {
                    case "alike" -> value + 1e-3 * random.nextGaussian();
                    case "years" -> 1950 + random.nextInt(70);
                    case "binary" -> random.nextInt(2);
                    case "few integers" -> random.nextInt(-3, 4);
                    case "skewed" -> Math.exp(2 * random.nextGaussian());
                    default -> random.nextGaussian();
                })
                .map(value -> Math.rint(value * 0x1p20) * 0x1p-20)
                .toArray();
    }

    private static double[] scaled(double[] column, double factor) {
        return DoubleStream.of(column).map(value -> factor * value).toArray();
    }

    private static double[] sum(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] + b[i]).toArray();
    }

    Design design() {
        return Design.of(sample, standardize);
    }

    /** The same columns in another order: column k is the one of this number here. */
    RandomColumns inOrder(List<Integer> order) {
        List<Vector> columns = order.stream().map(sample.columns()::get).toList();
        return new RandomColumns(name, Columns.of(columns, sample.y()), standardize);
    }
}
