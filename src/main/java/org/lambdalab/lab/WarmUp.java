package org.lambdalab.lab;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoWeights;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers some experiments and reads some rows as soon as the app is up, so that the compiler has seen the mathematics
 * and the reader before the first person moves a slider or brings a file: uncompiled, they take several times as long.
 */
@Component
class WarmUp {

    private static final int ROUNDS = 4;
    private static final int PLANES = 500;
    private static final int FILES = 20;
    private static final int ROWS = 60_000;
    private static final int MORE_COLUMNS = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(WarmUp::run);
    }

    private static void run() {
        Workbench workbench = new Workbench();
        try {
            answerSome(workbench);
            movePlanes();
            readSome(workbench);
        } catch (UnreadableData impossible) {
            throw new IllegalStateException("what is made up here can always be fitted", impossible);
        }
    }

    private static void answerSome(Workbench workbench) throws UnreadableData {
        for (int round = 0; round < ROUNDS; round++) {
            for (PenaltyKind penalty : PenaltyKind.values()) {
                for (int degree = 1; degree <= Model.MAX_DEGREE; degree++) {
                    Model model =
                            Experiment.DEFAULT.model().withPenalty(penalty).withDegree(degree);
                    workbench.findings(Experiment.DEFAULT.withSeed(round).withModel(model));
                }
            }
        }
    }

    /** As λ moves under a finger. */
    private static void movePlanes() {
        PlaneFindings found = PlaneFindings.of(TwoWeights.DEFAULT);
        for (int place = 1; place <= PLANES; place++) {
            found = found.ofOther(TwoWeights.DEFAULT.withLambda((double) place / PLANES));
        }
    }

    /** Many rows go other ways than few, in the reader and in the reduction. */
    private static void readSome(Workbench workbench) throws UnreadableData {
        byte[] text = rows().getBytes(StandardCharsets.UTF_8);
        for (int file = 0; file < FILES; file++) {
            DataSource.Uploaded source =
                    DataSource.Uploaded.of(new FileReference("warm-up.csv", "", FileForm.OPEN), read(text));
            for (String x : new String[] {"x", "day"}) {
                workbench.findings(Experiment.DEFAULT.withSeed(file).withSource(source.withColumns(x, "y")));
            }
        }
    }

    private static String rows() {
        StringBuilder rows = new StringBuilder("day,x,y");
        for (int column = 0; column < MORE_COLUMNS; column++) {
            rows.append(",z").append(column);
        }
        rows.append('\n');
        for (int i = 0; i < ROWS; i++) {
            double x = i / (double) ROWS;
            // Digits enough for the longer way of reading a number.
            rows.append(FIRST_DAY.plusDays(i)).append(',').append(x).append(',').append(Math.sin(7 * x));
            for (int column = 0; column < MORE_COLUMNS; column++) {
                rows.append(',').append(Math.cos(column * x));
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    private static CsvFile read(byte[] text) throws UnreadableData {
        try {
            return CsvReader.read(new ByteArrayInputStream(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
