package org.lambdalab.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies gone wrong, by seed: of a valid one, one to three things are changed. */
final class Malformed {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "\"\"",
            "\"NaN\"",
            "\"1\"",
            "{}",
            "[]",
            "[[1]]",
            "[null]",
            "{\"a\":{\"b\":[1]}}",
            "NaN",
            "Infinity",
            "-Infinity",
            "-INF",
            "1e999",
            "-1e999",
            "1e-999",
            "-0.0",
            "1e308",
            "1e100",
            "1e101",
            "2147483648",
            "9223372036854775808",
            "-1",
            "0",
            "0.5",
            "31",
            "501",
            "1e2",
            "0x10",
            "01",
            ".5",
            "5.",
            "+1",
            "--1",
            "1_000",
            "undefined",
            "'a'",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\u00e9\ud83d\ude00\"",
            "[1,]",
            "[,1]",
            "[NaN,1]",
            "[1e999,0]",
            "\"scaled-monomial\"",
            "[1,2,3,4,5,6]",
            "[1,1,1,1,1,1]",
            "[0,1e-300,1,2,3,4]",
            "[0,0,0,0,0,5e-324]",
            "[1e-320,2e-320,4e-320,0,0,0]",
            "[[1,2,3,4,5,6]]",
            "[[1,2,3,4,5,6],[1,2,3,4,5,6],[7,7,7,7,7,7]]",
            "[\"a\"]",
            "[[1,1e99,-1e99,4,5,6],null]");

    private static final List<String> NUMBERS = List.of(
            "0", "-1", "31", "1000", "0.5", "1e99", "-1e101", "1e999", "NaN", "Infinity", "-Infinity", "5e-324", "7");

    private static final List<String> FIELDS = List.of(
            "x",
            "y",
            "degree",
            "basis",
            "l1Ratio",
            "lambdas",
            "lambdaCount",
            "lambdaMinRatio",
            "folds",
            "seed",
            "foldIds",
            "predictAt",
            "columns",
            "names",
            "standardize");

    private static final List<String> NAMES = List.of(
            "X",
            "class",
            "@type",
            "__proto__",
            "",
            " ",
            "\\u0000",
            "\\ud800",
            "\ud83d\ude00",
            "x\\\"y",
            "\\n",
            "$ref",
            "<script>",
            "a".repeat(2_000));

    private final SplittableRandom random;

    Malformed(SplittableRandom random) {
        this.random = random;
    }

    /** A body, and where to send it. */
    static final class Request {

        final String path;
        final byte[] body;

        private Request(String path, byte[] body) {
            this.path = path;
            this.body = body;
        }
    }

    Request next() {
        Body body = Body.of(sixNumbers(), sixNumbers(), random.nextInt(1, 31), random.nextDouble());
        if (random.nextInt(3) == 0) {
            body = body.without("x")
                    .without("degree")
                    .with("columns", Arrays.toString(sixNumbers()).transform(six -> "[" + six + ", " + six + "]"));
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Request("/api/v1/fits", wrong(body.with("lambdas", "[0.1, 0]")));
            case 1 -> new Request("/api/v1/paths", wrong(body.with("lambdaCount", "7")));
            default -> new Request("/api/v1/cross-validations", wrong(body.with("foldIds", "[1, 2, 3, 1, 2, 3]")));
        };
    }

    private byte[] wrong(Body valid) {
        Body body = valid;
        for (int changes = Math.max(1, random.nextInt(-3, 4)); changes > 0; changes--) {
            body = changed(body);
        }
        byte[] bytes = body.json().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? spoilt(bytes) : bytes;
    }

    private double[] sixNumbers() {
        return random.doubles(6, -10, 10).toArray();
    }

    private Body changed(Body body) {
        String field = one(List.copyOf(body.fields().keySet()));
        return switch (random.nextInt(13)) {
            case 0 -> body.without(field);
            case 1 -> body.with(one(FIELDS), one(VALUES));
            case 2 -> body.with(one(NAMES), one(VALUES));
            case 3 -> body.with(field, nested());
            case 4 -> body.with(field, many());
            case 5 -> body.with(field, "1" + "0".repeat(random.nextInt(1_500)));
            case 6 -> body.with(field, one(VALUES) + ", \"" + one(FIELDS) + "\": " + one(VALUES));
            case 7 -> body.with(field, "\"" + text() + "\"");
            case 8 -> body.with(field, one(VALUES));
            case 9, 10 -> body.with(field, one(NUMBERS));
            default -> body.with(field, "[%s, 1, 2, %s, 3, 4]".formatted(one(NUMBERS), one(NUMBERS)));
        };
    }

    private String nested() {
        int depth = random.nextInt(1, 3_000);
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(random.nextInt(depth + 1))
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(random.nextInt(depth + 1));
    }

    /** Mostly some hundred, now and then more than may be. */
    private String many() {
        int size = random.nextInt(50) == 0 ? random.nextInt(150_000, 400_000) : random.nextInt(2_000);
        String value = one(VALUES);
        return IntStream.range(0, size)
                .mapToObj(i -> i == size - 1 ? value : "1")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String text() {
        return random.ints(random.nextInt(2_000), 0, 0x3000)
                .filter(c -> c != '"')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private byte[] spoilt(byte[] bytes) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> withRandomBytes(bytes.clone());
            case 2 -> withRandomBytes(new byte[random.nextInt(300)]);
            default -> doubled(bytes);
        };
    }

    private byte[] withRandomBytes(byte[] bytes) {
        for (int i = 0; i < 1 + bytes.length / 50 && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] doubled(byte[] bytes) {
        byte[] twice = Arrays.copyOf(bytes, bytes.length + random.nextInt(1, bytes.length + 1));
        System.arraycopy(bytes, 0, twice, bytes.length, twice.length - bytes.length);
        return twice;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
