package org.lambdalab.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lambdalab.data.Reading.read;
import static org.lambdalab.data.Reading.rejected;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lambdalab.data.UnreadableData.Reason;

/** Large, endless and cancelled files. */
final class CsvLimitsTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void mostRowsAreReadAndOneMoreIsTooMany() throws IOException {
        String most = "x,y\n" + "12.345678901,-0.00123456789\n".repeat(CsvReader.MAX_ROWS);
        long start = System.nanoTime();
        Table table = read(most).table();
        System.out.printf("%,d rows, %,d bytes: %d ms%n", table.rows(), most.length(), millisSince(start));
        assertThat(table.rows()).isEqualTo(200_000);
        assertThat(table.column("y").values().get(199_999)).isEqualTo(-0.00123456789);

        UnreadableData rejection = rejected(most + "# a comment is no row\n\n1,2\n");
        assertThat(rejection.reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(rejection.arguments()).containsExactly(200_000);
    }

    @Test
    void sixteenMegabytesAreReadAndAByteMoreIsTooLarge() throws IOException {
        byte[] row = ("1," + "2".repeat(997) + "\n").getBytes(UTF_8);
        int rows = 16 * MEGABYTE / row.length;
        int rest = 16 * MEGABYTE % row.length;
        var bytes = new byte[16 * MEGABYTE + 1];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(row, 0, bytes, i * row.length, row.length);
        }
        Arrays.fill(bytes, 16 * MEGABYTE - rest, bytes.length, (byte) '\n');
        assertThat(CsvReader.read(new ByteArrayInputStream(bytes, 0, 16 * MEGABYTE))
                        .table()
                        .rows())
                .isEqualTo(rows);
        assertThat(rejected(bytes).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void anEndlessStreamIsStoppedAtTheLimit() {
        var endless = new Endless(
                "1.5,2.5,a longer note that nobody reads but that takes its room all the same, line after line\n");
        UnreadableData rejection = rejected(endless);
        assertThat(rejection.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(rejection.arguments()).containsExactly(16);
        assertThat(endless.given).isBetween(16L * MEGABYTE, 16L * MEGABYTE + 100_000);
    }

    @Test
    void fiveMegabytesInOneFieldAreTooLong() {
        UnreadableData rejection = rejected("x,y\n" + "7".repeat(5 * MEGABYTE));
        assertThat(rejection.reason()).isEqualTo(Reason.FIELD_TOO_LONG);
        assertThat(rejection.arguments()).containsExactly(2L, 65_536);
    }

    @Test
    void fiveMegabytesInOneRowAreTooManyColumns() {
        UnreadableData rejection = rejected("7,".repeat(5 * MEGABYTE / 2));
        assertThat(rejection.reason()).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(rejection.arguments()).containsExactly(200);
    }

    @Test
    void aQuoteThatSwallowsMegabytesIsNamedByItsLine() {
        UnreadableData rejection = rejected("x,y\n1,\"2\n" + "3,4\n".repeat(100_000));
        assertThat(rejection.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(rejection.arguments()).containsExactly(2L);
    }

    @Test
    void twoHundredColumnsAreRead() throws IOException {
        String row = IntStream.range(0, 200).mapToObj(String::valueOf).collect(Collectors.joining(",")) + "\n";
        assertThat(read(row.repeat(3)).table().columns()).hasSize(200);
        assertThat(rejected(row.replace("\n", ",200\n").repeat(3)).reason()).isEqualTo(Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void fewBytesCannotFillTheMemory() {
        String wide = "1" + ",2".repeat(199) + "\n";
        assertThat(rejected(wide + "1\n".repeat(150_000)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aLineWithoutEndIsTooLongRatherThanPassedOver() {
        assertThat(rejected("a".repeat(70_000) + "\n").reason()).isEqualTo(Reason.FIELD_TOO_LONG);
    }

    @Test
    void faultsOfTheStreamComeThroughUnchanged() {
        var fault = new IOException("connection lost");
        var start = new ByteArrayInputStream("1,2\n".repeat(100_000).getBytes(UTF_8));
        var broken = new SequenceInputStream(start, new InputStream() {
            @Override
            public int read() throws IOException {
                throw fault;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw fault;
            }
        });
        assertThatThrownBy(() -> CsvReader.read(broken)).isSameAs(fault);
    }

    /** Files of a few megabytes that give reason to weigh every way to read them, and hold no numbers. */
    static Stream<String> laborious() {
        String everyComment = "#a\n%a\n!a\n";
        String falseQuotes = "\"a\" b\n".repeat(20);
        String everyDelimiter = "a,b;c\td|e ".repeat(20) + "\n";
        return Stream.of(
                falseQuotes + "word word\n".repeat(1_500_000),
                everyComment + falseQuotes + everyDelimiter.repeat(40_000),
                everyComment + everyDelimiter.repeat(40_000),
                everyComment + "\"\",\"\",\"\"\n".repeat(1_600_000),
                everyComment + ("\"a\"" + ",\"a\"".repeat(75) + "\n").repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("laborious")
    void noFileTakesManyTimesAsLongAsTwoHundredThousandRows(String text) {
        String rows = "12.345678901,-0.00123456789\n".repeat(CsvReader.MAX_ROWS);
        long plain =
                IntStream.range(0, 3).mapToLong(i -> nanosOfReading(rows)).min().orElseThrow();
        long laborious = Math.min(nanosOfReading(text), nanosOfReading(text));
        assertThat(laborious / plain).as("times as long").isLessThan(20);
    }

    /** Of this thread's own work, however busy the machine is. */
    private static long nanosOfReading(String text) {
        var in = new ByteArrayInputStream(text.getBytes(UTF_8));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Throwable rejection = catchThrowable(() -> CsvReader.read(in));
        long nanos = threads.getCurrentThreadCpuTime() - start;
        assertThat(rejection).isIn(null, rejection);
        return nanos;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** The same text again and again, without end. */
    private static final class Endless extends InputStream {
        private final byte[] text;
        private long given;

        Endless(String text) {
            this.text = text.getBytes(UTF_8);
        }

        @Override
        public int read() {
            return text[(int) (given++ % text.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
