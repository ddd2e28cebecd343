package org.lambdalab.regression;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lambdalab.regression.reduction.Triangle;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** A problem drawn from a seed, easy or nasty: what it is depends on the seed alone. */
public record RandomProblem(String name, Sample sample, Basis basis, int degree, Penalty penalty) {

    private static final List<Basis> BASES = List.of(Basis.values());
    private static final String[] SHAPES = {
        "uniform", "equidistant", "few integers", "clustered", "skewed", "far from zero", "symmetric", "many doubled"
    };

    public static RandomProblem of(long seed, int most) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = (int) Math.round(3 * Math.pow(most / 3.0, random.nextDouble()));
        String shape = SHAPES[random.nextInt(SHAPES.length)];
        double[] x = x(shape, n, random);
        if (Arrays.stream(x).distinct().count() < 2) {
            x[0] += 1;
        }
        double[] y = y(x, random);
        int degree = 1 + random.nextInt(30);
        Basis basis = BASES.get(random.nextInt(BASES.size()));
        Penalty penalty = penalty(random);
        String name =
                "seed " + seed + ": n " + n + ", " + shape + ", degree " + degree + ", " + basis.id() + ", " + penalty;
        return new RandomProblem(name, new Sample(Vector.of(x), Vector.of(y)), basis, degree, penalty);
    }

    private static double[] x(String shape, int n, SplittableRandom random) {
        double far = 1000 * random.nextDouble();
        return IntStream.range(0, n)
                .mapToDouble(i -> switch (shape) {
                    case "equidistant" -> i;
                    case "few integers" -> random.nextInt(7);
                    case "clustered" -> random.nextInt(3) + 1e-3 * random.nextDouble();
                    case "skewed" -> Math.exp(2 * random.nextGaussian());
                    case "far from zero" -> far + random.nextDouble();
                    case "symmetric" -> i - (n - 1) / 2.0;
                    case "many doubled" -> Math.round(100 * random.nextDouble()) / 37.0;
                    default -> random.nextDouble(-1, 1);
                })
                .toArray();
    }

    private static double[] y(double[] x, SplittableRandom random) {
        double min = Arrays.stream(x).min().orElseThrow();
        double max = Arrays.stream(x).max().orElseThrow();
        double scale = Math.pow(10, random.nextInt(-6, 7));
        double noise = Math.pow(10, random.nextDouble(-12, 1));
        double waves = random.nextDouble(0, 12);
        double level = random.nextInt(3) == 0 ? 1000 * random.nextGaussian() : 0;
        return Arrays.stream(x)
                .map(value ->
                        scale * (level + Math.sin(waves * (value - min) / (max - min)) + noise * random.nextGaussian()))
                .toArray();
    }

    private static Penalty penalty(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> Penalty.RIDGE;
            case 1 -> Penalty.elasticNet(Math.pow(10, random.nextDouble(-5, 0)));
            default -> Penalty.LASSO;
        };
    }

    Design design() {
        return Design.of(sample, basis, degree);
    }

    public Triangle triangle() {
        return triangle(sample, basis, degree);
    }

    public static Triangle triangle(Sample sample, Basis basis, int degree) {
        return Design.of(sample, basis, degree).triangle();
    }

    /** Rows of a wave with noise, x uniform in [−1, 1]. */
    public static Sample uniform(int rows) {
        SplittableRandom random = new SplittableRandom(rows);
        double[] x = IntStream.range(0, rows)
                .mapToDouble(i -> random.nextDouble(-1, 1))
                .toArray();
        double[] y = IntStream.range(0, rows)
                .mapToDouble(i -> Math.cos(3 * x[i]) + 0.1 * random.nextGaussian())
                .toArray();
        return new Sample(Vector.of(x), Vector.of(y));
    }
}
