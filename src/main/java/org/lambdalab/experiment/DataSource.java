package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.Generator;
import org.lambdalab.data.Pairs;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.Table;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SealedTest;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;

/** Where the observations come from. */
public sealed interface DataSource extends Serializable {

    /**
     * The observations themselves, which of them are held out, and which are sealed.
     *
     * @param testShare of all of them
     * @param validationShare of those that are not sealed
     * @throws UnreadableData if there are too few of them, or x does not vary
     */
    Observations observe(double testShare, double validationShare, long seed) throws UnreadableData;

    /** How many observations there are at most. */
    int rows();

    /** This source for another validation share or seed: only hand-placed points remember who is held out. */
    default DataSource redrawn(double validationShare, long seed) {
        return this;
    }

    /**
     * The share of rows that is sealed where another is asked for. Of generated data fresh rows are the better test, and
     * whoever places points has seen them all.
     */
    default double testShare(double asked) {
        return 0;
    }

    /** The share of rows that is held out where another is asked for: hand-placed points remember who is. */
    default double validationShare(double asked) {
        return asked;
    }

    /** Drawn at random around a known curve. */
    record Generated(TrueFunction function, int size, double noise) implements DataSource {

        public Generated {
            // The generator knows what is allowed.
            new Generator(function, size, noise, 0);
        }

        @Override
        public int rows() {
            return size;
        }

        @Override
        public Observations observe(double testShare, double validationShare, long seed) {
            Sample sample = new Generator(function, size, noise, seed).sample();
            return new Observations(
                    sample,
                    Split.of(sample, validationShare, seed),
                    Quantity.plain("x"),
                    Quantity.plain("y"),
                    0,
                    function);
        }

        public Generated withFunction(TrueFunction function) {
            return new Generated(function, size, noise);
        }

        public Generated withSize(int size) {
            return new Generated(function, size, noise);
        }

        public Generated withNoise(double noise) {
            return new Generated(function, size, noise);
        }
    }

    /** Two columns of a table. */
    sealed interface Columns extends DataSource {

        Table table();

        String xColumn();

        String yColumn();

        Columns withColumns(String xColumn, String yColumn);

        /** With another x; where that was y, the two change places. */
        default Columns withX(String name) {
            return withColumns(name, name.equals(yColumn()) ? xColumn() : yColumn());
        }

        /** With another y; where that was x, the two change places. */
        default Columns withY(String name) {
            return withColumns(name.equals(xColumn()) ? yColumn() : xColumn(), name);
        }

        @Override
        default int rows() {
            return table().rows();
        }

        @Override
        default Observations observe(double testShare, double validationShare, long seed) throws UnreadableData {
            Pairs pairs = table().sample(xColumn(), yColumn());
            SealedTest parts = SealedTest.of(pairs.sample(), testShare);
            Split split = Split.of(parts.rest(), validationShare, seed);
            Quantity x = table().column(xColumn()).quantity();
            Quantity y = table().column(yColumn()).quantity();
            return new Observations(parts.rest(), split, parts.test().orElse(null), x, y, pairs.rowsLeftOut(), null, 0);
        }

        @Override
        default double testShare(double asked) {
            return asked;
        }
    }

    /** Two columns of a data set that comes with the app. */
    record BuiltIn(BuiltInData data, String xColumn, String yColumn) implements Columns {

        /** With the columns that the data set suggests. */
        public static BuiltIn of(BuiltInData data) {
            return new BuiltIn(data, data.x().name(), data.y().name());
        }

        @Override
        public Table table() {
            return data.table();
        }

        @Override
        public BuiltIn withColumns(String xColumn, String yColumn) {
            return new BuiltIn(data, xColumn, yColumn);
        }
    }

    /** Two columns of a file that a person uploaded, which lives in their session only. */
    record Uploaded(FileReference reference, CsvFile file, String xColumn, String yColumn) implements Columns {

        /** With the columns that the file suggests. */
        public static Uploaded of(FileReference reference, CsvFile file) {
            return new Uploaded(
                    reference,
                    file,
                    file.table().suggestedX().name(),
                    file.table().suggestedY().name());
        }

        @Override
        public Table table() {
            return file.table();
        }

        @Override
        public Uploaded withX(String name) {
            return (Uploaded) Columns.super.withX(name);
        }

        @Override
        public Uploaded withY(String name) {
            return (Uploaded) Columns.super.withY(name);
        }

        @Override
        public Uploaded withColumns(String xColumn, String yColumn) {
            return new Uploaded(reference, file, xColumn, yColumn);
        }

        /** Content and form decide the rows: comparing these at every step would cost more than fitting them. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Uploaded that
                    && reference.equals(that.reference)
                    && xColumn.equals(that.xColumn)
                    && yColumn.equals(that.yColumn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reference, xColumn, yColumn);
        }
    }

    /** Points placed, moved or typed by hand, each in the training part or held out; around a curve, if they began so. */
    record PlacedPoints(
            List<Point> points,
            Quantity x,
            Quantity y,
            @Nullable TrueFunction truth) implements DataSource {

        public PlacedPoints {
            points = List.copyOf(points);
            if (!areEnough(points)) {
                throw new IllegalArgumentException("too few points to fit, or only one x among them");
            }
        }

        /** Three points, and x that vary among those trained on. */
        public static boolean areEnough(List<Point> points) {
            return points.size() >= Pairs.MIN_ROWS
                    && Sample.vary(
                            points.stream().filter(point -> !point.heldOut()).mapToDouble(Point::x));
        }

        @Override
        public int rows() {
            return points.size();
        }

        @Override
        public Observations observe(double testShare, double validationShare, long seed) {
            return new Observations(sample(), Split.ofRows(sample(), heldOutRows()), x, y, 0, truth);
        }

        @Override
        public PlacedPoints redrawn(double validationShare, long seed) {
            Split split = Split.of(sample(), validationShare, seed);
            return new PlacedPoints(Point.of(sample(), split), x, y, truth);
        }

        @Override
        public double validationShare(double asked) {
            return (double) points.stream().filter(Point::heldOut).count() / points.size();
        }

        private Set<Integer> heldOutRows() {
            return IntStream.range(0, points.size())
                    .filter(row -> points.get(row).heldOut())
                    .boxed()
                    .collect(Collectors.toSet());
        }

        private Sample sample() {
            return new Sample(
                    Vector.of(points.stream().mapToDouble(Point::x).toArray()),
                    Vector.of(points.stream().mapToDouble(Point::y).toArray()));
        }
    }
}
