package org.lambdalab.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables as people have them on their disks, of ten rows unless said otherwise. */
final class SampleFiles {

    private SampleFiles() {}

    static FilePayload comma() {
        return text("comma.csv", "dose,answer\n" + rows(","), StandardCharsets.UTF_8);
    }

    static FilePayload german() {
        return text("deutsch.csv", "Dosis;Antwort\n" + rows(";").replace('.', ','), StandardCharsets.UTF_8);
    }

    static FilePayload tab() {
        return text("tab.tsv", "dose\tanswer\n" + rows("\t"), StandardCharsets.UTF_8);
    }

    static FilePayload utf16() {
        return text("unicode.txt", "\uFEFFdose\tanswer\n" + rows("\t"), StandardCharsets.UTF_16LE);
    }

    static FilePayload latin1() {
        return text("latin.csv", "Größe,Maß\n" + rows(","), StandardCharsets.ISO_8859_1);
    }

    static FilePayload withoutHeader() {
        return text("plain.csv", rows(","), StandardCharsets.UTF_8);
    }

    /** Twelve rows, two of them without both numbers. */
    static FilePayload withGaps() {
        return text("gaps.csv", "# measured twice\ndose,answer\n20,\nNA,3\n\n" + rows(","), StandardCharsets.UTF_8);
    }

    static FilePayload empty() {
        return new FilePayload("empty.csv", "text/csv", new byte[0]);
    }

    static FilePayload picture() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        return new FilePayload("picture.csv", "image/png", png);
    }

    static FilePayload names() {
        return text("names.csv", "name,age\nAnn,41\nBob,32\nEve,50\n", StandardCharsets.UTF_8);
    }

    static FilePayload constant() {
        return text("constant.csv", "dose,answer\n3,1\n3,2\n3,4\n3,5\n", StandardCharsets.UTF_8);
    }

    static FilePayload twoRows() {
        return text("two.csv", "dose,answer\n1,1\n2,4\n", StandardCharsets.UTF_8);
    }

    /** The product of two sawteeth, which no row repeats. */
    static FilePayload rows(int count) {
        String rows = IntStream.range(0, count)
                .mapToObj(i -> i + "," + (i % 97) * (i % 89))
                .collect(Collectors.joining("\n", "x,y\n", "\n"));
        return text(count + ".csv", rows, StandardCharsets.UTF_8);
    }

    /** Thirty rows of a wave as high as a billion. */
    static FilePayload billions() {
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> i + "," + Math.round(1e9 * Math.sin(i / 5.0) + 1e8 * (i * 7 % 5)))
                .collect(Collectors.joining("\n", "month,turnover\n", "\n"));
        return text("billions.csv", rows, StandardCharsets.UTF_8);
    }

    /** Seconds since 1970 beside counts of people that all begin with the same six digits. */
    static FilePayload farFromZero() {
        String rows = IntStream.range(0, 12)
                .mapToObj(i -> 1_700_000_000 + 6 * i + "," + (12_345_671 + i * 31 % 56))
                .collect(Collectors.joining("\n", "seconds,people\n", "\n"));
        return text("far.csv", rows, StandardCharsets.UTF_8);
    }

    /** Seven rows a month from February to June of a leap year, the first at half past six in the morning. */
    static FilePayload dates() {
        String rows = IntStream.range(0, 35)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "2024-%02d-%02d%s,%d%%",
                        2 + i / 7,
                        1 + i % 7 * 4,
                        i == 0 ? " 06:30" : "",
                        40 + i * 7 % 11))
                .collect(Collectors.joining("\n", "day,share\n", "\n"));
        return text("dates.csv", rows, StandardCharsets.UTF_8);
    }

    private static FilePayload text(String name, String content, Charset charset) {
        return new FilePayload(name, "text/csv", content.getBytes(charset));
    }

    private static String rows(String separator) {
        return IntStream.range(0, 10)
                .mapToObj(i -> String.format(Locale.ROOT, "%.1f", i + 0.5)
                        + separator
                        + String.format(Locale.ROOT, "%.1f", (i * i) / 3.0))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
