package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The corpus with random faults: read or refused, never a crash, an infinity or a wait. */
final class CorpusMutationTest {
    /** 100,000 take half a minute: -Dcorpus.mutations=100000. */
    private static final int MUTATIONS = Integer.getInteger("corpus.mutations", 4_000);

    /** Of one reading in all: the corpus' files have a few kilobytes each. */
    private static final long MOST_BYTES = 32L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final List<String> PIECES = List.of(
            "\"",
            ",",
            ";",
            "\t",
            "|",
            " ",
            "#",
            "%",
            "\n",
            "\r",
            ".",
            "-",
            "1",
            "1e308",
            "1e999",
            "NA",
            "..",
            "\0",
            "\uFEFF",
            "2024-13-45",
            "99/99/9999",
            "1.234",
            "1,234",
            "é",
            "\n\n",
            ":",
            "sep=;",
            "[",
            "0",
            "\"\"",
            "'",
            "Total",
            "(m)",
            "5 km",
            "$",
            "12:30",
            "1D+03",
            "//",
            "Q1",
            "Jan 1 2000",
            "\u2212",
            "\u202F",
            "1e-320");

    @Test
    void mutationsAreReadOrRefusedAtOnce() throws IOException {
        var random = new Random(9);
        List<String> texts = CorpusTest.texts().toList();
        var outcomes = new TreeMap<String, Integer>();
        long slowest = 0;
        long largest = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutated(texts, random);
            long start = System.nanoTime();
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            outcomes.merge(outcome(text), 1, Integer::sum);
            long taken = THREADS.getCurrentThreadAllocatedBytes() - bytes;
            assertThat(taken).as(text).isLessThan(MOST_BYTES);
            largest = Math.max(largest, taken);
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        System.out.printf(
                "%,d mutations: %s, slowest %d ms, largest %d kB%n",
                MUTATIONS, outcomes, slowest / 1_000_000, largest >> 10);
        assertThat(outcomes.get("read")).isGreaterThan(MUTATIONS / 4);
        assertThat(slowest).isLessThan(1_000_000_000);
    }

    /** "read", or the reason why not. */
    private static String outcome(String text) throws IOException {
        try {
            CsvFile file = Reading.read(text.getBytes(StandardCharsets.UTF_8));
            Table table = file.table();
            assertThat(table.columns())
                    .as(text)
                    .allMatch(column -> column.values().stream().noneMatch(Double::isInfinite));
            table.sample(table.suggestedX().name(), table.suggestedY().name());
            return "read";
        } catch (UnreadableData e) {
            return e.reason().id();
        } catch (RuntimeException e) {
            return fail(text, e);
        }
    }

    private static String mutated(List<String> texts, Random random) {
        var text = new StringBuilder(texts.get(random.nextInt(texts.size())));
        for (int faults = 1 + random.nextInt(6); faults > 0; faults--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(6));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, end);
                case 2 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
            }
        }
        return text.toString();
    }
}
