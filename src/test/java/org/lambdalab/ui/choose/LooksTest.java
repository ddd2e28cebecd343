package org.lambdalab.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.signals.Signal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.Errors;

/** What a person has seen of test sets. */
final class LooksTest {

    private static final Model MODEL = Experiments.KNOWN.model();

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

    private static Experiment on(DataSource source) {
        return Experiments.KNOWN.withSource(source).withTestShare(0.2);
    }

    private void look(Experiment experiment) {
        looks.add(new Looks.Look(experiment.data(), MODEL, new Errors(1, 2), 3));
    }

    private static int bytes(DataSource source) throws IOException {
        Looks looks = new Looks();
        looks.add(new Looks.Look(on(source).data(), MODEL, new Errors(1, 2), 3));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(looks);
        }
        return bytes.size();
    }

    @Test
    void whatIsKeptIsAsSmallForManyRowsAsForFew() throws IOException, UnreadableData {
        assertThat(bytes(file(5_000))).isEqualTo(bytes(file(10)));
    }

    @Test
    void theSameFileIsKnownAgain() throws IOException, UnreadableData {
        look(on(file(10)));
        Experiment again = on(file(10));
        assertThat(looks.at(again.data(), MODEL)).isPresent();
        // Other rows of it are sealed, and yet all of them were seen.
        assertThat(looks.at(again.withSeed(8).data())).hasSize(1);
        assertThat(looks.at(again.withSeed(8).data(), MODEL)).isEmpty();
        assertThat(looks.at(again.data(), MODEL.withDegree(2))).isEmpty();
        assertThat(looks.at(on(file(10).withColumns("x", "z")).data())).isEmpty();
    }

    /** Of two shares one has all rows of the other, and what was seen is the y, whatever predicts it. */
    @Test
    void whoeverSealsMoreOrFewerRowsOrTakesAnotherXHasSeenThem() throws IOException, UnreadableData {
        look(on(file(10)));
        Experiment more = on(file(10)).withTestShare(0.4);
        assertThat(looks.at(more.data())).hasSize(1);
        assertThat(looks.at(more.data(), MODEL)).isEmpty();
        assertThat(looks.at(more.withTestShare(0).data())).hasSize(1);
        assertThat(looks.at(on(file(10).withColumns("z", "y")).data())).hasSize(1);
        DataSource.Uploaded other = file(10);
        FileReference reread = other.reference().withForm(new FileForm(1, null, null, null, null, null, Set.of()));
        assertThat(looks.at(on(new DataSource.Uploaded(reread, other.file(), "x", "y"))
                        .data()))
                .hasSize(1);
    }

    @Test
    void pointsPlacedByHandHaveNone() throws UnreadableData {
        Experiment placed = on(Experiments.KNOWN.data().observe().asPoints());
        assertThat(looks.at(placed.data())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> look(placed));
    }

    /** A look in one window of the session is counted in all of them. */
    @Test
    void whoFollowsIsToldOfEveryLook() {
        List<Integer> told = new ArrayList<>();
        Signal.unboundEffect(() -> {
            looks.all().get();
            told.add(looks.at(Experiments.KNOWN.data()).size());
        });
        look(Experiments.KNOWN);
        look(Experiments.KNOWN);
        assertThat(told).containsExactly(0, 1, 2);
    }

    @Test
    void generatedRowsAreSeenBySeedWhateverTheirNumber() {
        DataSource.Generated generated = (DataSource.Generated) Experiments.KNOWN.source();
        look(on(generated));
        assertThat(looks.at(on(generated.withSize(50)).data())).hasSize(1);
        assertThat(looks.at(on(generated.withSize(50)).data(), MODEL)).isEmpty();
        assertThat(looks.at(on(generated).withSeed(8).data())).isEmpty();
    }

    @Test
    void ofVeryManyDataTheFirstAreForgotten() {
        for (int seed = 0; seed <= 50; seed++) {
            look(Experiments.KNOWN.withSeed(seed));
        }
        assertThat(looks.at(Experiments.KNOWN.withSeed(0).data())).isEmpty();
        assertThat(looks.at(Experiments.KNOWN.withSeed(1).data())).hasSize(1);
        assertThat(looks.at(Experiments.KNOWN.withSeed(50).data())).hasSize(1);
    }
}
