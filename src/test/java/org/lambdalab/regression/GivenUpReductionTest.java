package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** What is given up in the midst of its rows goes no further than the block it is at. */
final class GivenUpReductionTest {

    private static final int BLOCK = 512;
    /** Fewer than are summed up side by side, so that which block is next is certain. */
    private static final int ROWS = 8 * BLOCK;

    private final Random random = new Random(5);

    @Test
    void columnsAreGoneThroughInBlocks() {
        Columns columns =
                Columns.of(Stream.generate(() -> normal(ROWS)).limit(5).toList(), normal(ROWS));
        assertBlocks(ROWS / BLOCK, beforeEach -> Design.of(columns, true, beforeEach));
    }

    @Test
    void powersNearDependentAreGoneThroughInBlocks() {
        Sample sample = new Sample(clustered(), normal(ROWS));
        assertThat(Design.of(sample, Basis.SCALED_MONOMIAL, 12).reduction()).isEqualTo(Reduction.ROWS);
        assertBlocks(ROWS / BLOCK, beforeEach -> Design.of(sample, Basis.SCALED_MONOMIAL, 12, beforeEach));
    }

    @Test
    void heldOutRowsAreGoneThroughInBlocks() {
        Design design = Design.of(new Sample(normal(100), normal(100)), Basis.SCALED_MONOMIAL, 12);
        Sample held = new Sample(clustered(), normal(ROWS));
        assertBlocks(ROWS / BLOCK, beforeEach -> HeldOut.of(design, held, beforeEach));
    }

    @Test
    void powersOfManyRowsAreGoneThroughInTasks() {
        int tasks = 4;
        int rows = tasks << 14;
        AtomicInteger calls = new AtomicInteger();
        Sample sample = new Sample(normal(rows), normal(rows));
        Design.of(sample, Basis.LEGENDRE, 5, calls::incrementAndGet);
        assertThat(calls.get()).isGreaterThanOrEqualTo(tasks);
    }

    @Test
    void aFoldIsGivenUpAfterItsPartitionIsMade() {
        Sample sample = new Sample(clustered(), normal(ROWS));
        AtomicInteger calls = new AtomicInteger();
        Partition partition = Partition.of(
                sample,
                IntStream.range(0, ROWS).map(row -> row % 2).toArray(),
                Basis.SCALED_MONOMIAL,
                12,
                calls::incrementAndGet);
        int before = calls.get();
        partition.design(0);
        assertThat(calls.get() - before).isGreaterThanOrEqualTo(ROWS / 2 / BLOCK);
    }

    /** As many checks as there are blocks at least, and none after the one that ends it. */
    private static void assertBlocks(int blocks, Consumer<Runnable> work) {
        AtomicInteger calls = new AtomicInteger();
        work.accept(calls::incrementAndGet);
        assertThat(calls.get()).isGreaterThanOrEqualTo(blocks);
        int last = calls.get() / 2;
        calls.set(0);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> work.accept(() -> {
                    if (calls.incrementAndGet() >= last) {
                        throw new CancellationException();
                    }
                }));
        assertThat(calls.get()).isEqualTo(last);
    }

    private Vector normal(int count) {
        return Vector.of(random.doubles(count, -1, 1).toArray());
    }

    /** Nearly all in a fiftieth of their range, where the powers are so alike that the rows must be gone through. */
    private Vector clustered() {
        return Vector.of(IntStream.range(0, ROWS)
                .mapToDouble(row -> row < 4 ? 1 : 0.02 * row / ROWS)
                .toArray());
    }
}
