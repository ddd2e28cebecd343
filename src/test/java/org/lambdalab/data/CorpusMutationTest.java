package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The corpus with random faults: read or refused, never a crash, an infinity or a wait. */
final class CorpusMutationTest {
    /** 100,000 take a minute or two: -Dcorpus.mutations=100000. */
    private static final int MUTATIONS = Integer.getInteger("corpus.mutations", 4_000);

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
            "0");

    @Test
    void mutationsAreReadOrRefusedAtOnce() throws IOException {
        var random = new Random(9);
        List<String> texts = CorpusTest.texts().toList();
        int read = 0;
        long slowest = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutated(texts, random);
            long start = System.nanoTime();
            read += isRead(text) ? 1 : 0;
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        System.out.printf("%,d mutations, %,d read, slowest %d ms%n", MUTATIONS, read, slowest / 1_000_000);
        assertThat(read).isGreaterThan(MUTATIONS / 4);
        assertThat(slowest).isLessThan(1_000_000_000);
    }

    private static boolean isRead(String text) throws IOException {
        try {
            CsvFile file = Reading.read(text.getBytes(StandardCharsets.UTF_8));
            Table table = file.table();
            assertThat(table.columns())
                    .as(text)
                    .allMatch(column -> column.values().stream().noneMatch(Double::isInfinite));
            table.sample(table.suggestedX().name(), table.suggestedY().name());
            return true;
        } catch (UnreadableData e) {
            return false;
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
