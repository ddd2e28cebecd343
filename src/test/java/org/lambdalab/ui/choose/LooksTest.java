package org.lambdalab.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Point;
import org.lambdalab.lab.Errors;

/** What a person has seen of test sets. */
final class LooksTest {

    private static final Model MODEL = Experiments.KNOWN.model();
    private static final double SHARE = 0.2;

    private final Looks looks = new Looks();

    private static DataSource.Uploaded file(int rows) throws IOException, UnreadableData {
        String text = IntStream.range(0, rows)
                .mapToObj(row -> row + "," + row % 7 + "," + row % 11)
                .collect(Collectors.joining("\n", "x,y,z\n", "\n"));
        return DataSource.Uploaded.of(
                        new FileReference("own.csv", "0123456789abcdef", FileForm.OPEN),
                        CsvReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .withColumns("x", "y");
    }

    private static DataSource points(int count) {
        List<Point> points = IntStream.range(0, count)
                .mapToObj(i -> new Point(i, i % 5, i % 3 == 2))
                .toList();
        return new DataSource.PlacedPoints(points, Quantity.plain("x"), Quantity.plain("y"), null);
    }

    private static Experiment on(DataSource source) {
        return Experiments.KNOWN.withSource(source);
    }

    private void look(Experiment experiment, double share) {
        looks.add(new Looks.Look(experiment.data(), MODEL, share, new Errors(1, 2), 3));
    }

    private static int bytes(DataSource source) throws IOException {
        Looks looks = new Looks();
        looks.add(new Looks.Look(on(source).data(), MODEL, SHARE, new Errors(1, 2), 3));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(looks);
        }
        return bytes.size();
    }

    @Test
    void whatIsKeptIsAsSmallForManyRowsAsForFew() throws IOException, UnreadableData {
        assertThat(bytes(file(5_000))).isEqualTo(bytes(file(10)));
        assertThat(bytes(points(1_000))).isEqualTo(bytes(points(10)));
    }

    @Test
    void theSameFileIsKnownAgain() throws IOException, UnreadableData {
        look(on(file(10)), SHARE);
        Experiment again = on(file(10));
        assertThat(looks.at(again.data(), MODEL, SHARE)).isPresent();
        // Other rows of it are sealed, and yet all of them were seen.
        assertThat(looks.at(again.withSeed(8).data())).hasSize(1);
        assertThat(looks.at(again.withSeed(8).data(), MODEL, SHARE)).isEmpty();
        assertThat(looks.at(again.data(), MODEL, 0.3)).isEmpty();
        assertThat(looks.at(again.data(), MODEL.withDegree(2), SHARE)).isEmpty();
        assertThat(looks.at(on(file(10).withColumns("x", "z")).data())).isEmpty();
    }

    @Test
    void pointsAreKnownAgainUntilOneIsMoved() {
        look(on(points(10)), SHARE);
        assertThat(looks.at(on(points(10)).data())).hasSize(1);
        assertThat(looks.at(on(points(11)).data())).isEmpty();
    }

    @Test
    void generatedRowsAreSeenBySeedWhateverTheirNumber() {
        DataSource.Generated generated = (DataSource.Generated) Experiments.KNOWN.source();
        look(on(generated), 0);
        assertThat(looks.at(on(generated.withSize(50)).data())).hasSize(1);
        assertThat(looks.at(on(generated.withSize(50)).data(), MODEL, 0)).isEmpty();
        assertThat(looks.at(on(generated).withSeed(8).data())).isEmpty();
    }

    @Test
    void ofVeryManyDataTheFirstAreForgotten() {
        for (int seed = 0; seed <= 50; seed++) {
            look(Experiments.KNOWN.withSeed(seed), 0);
        }
        assertThat(looks.at(Experiments.KNOWN.withSeed(0).data())).isEmpty();
        assertThat(looks.at(Experiments.KNOWN.withSeed(1).data())).hasSize(1);
        assertThat(looks.at(Experiments.KNOWN.withSeed(50).data())).hasSize(1);
    }
}
