package org.lambdalab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartModelTest {

    private static final Axis X = Axis.linear("x");
    private static final Mark LINE = Line.of("line", "a line", "--chart-1", Numbers.of(1, 2), Numbers.of(3, 4));
    private static final Mark BARS = Bars.of("bars", "some bars", "--chart-1", Numbers.of(1, 2));

    @Test
    void marksOfTheSameIdAreRefused() {
        ChartModel model = ChartModel.of("title", X, X);

        assertThatIllegalArgumentException().isThrownBy(() -> model.withMarks(LINE, LINE));
    }

    @Test
    void barsNeedCategories() {
        ChartModel withoutCategories = ChartModel.of("title", X, X);
        ChartModel withCategories = ChartModel.of("title", Axis.categories("", List.of("a", "b")), X);

        assertThatIllegalArgumentException().isThrownBy(() -> withoutCategories.withMarks(BARS));
        assertThat(withCategories.withMarks(BARS).marks()).hasSize(1);
    }

    @Test
    void equalAxesAreLinearAndHaveRanges() {
        Axis fixed = Axis.linear("x", -1, 1);

        assertThat(ChartModel.of("title", fixed, fixed).withEqualAxes().equalAxes())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartModel.of("title", fixed, X).withEqualAxes());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChartModel.of("title", Axis.log10("x", 1, 10), fixed).withEqualAxes());
    }

    @Test
    void coordinatesComeInPairs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scatter.of("p", "points", "--chart-1", Numbers.of(1, 2), Numbers.of(1)));
    }

    @Test
    void cellsAreRowsOfOneLengthWithAValueEach() {
        assertThat(cells(2, 4, new Range(1, 10)).style().get("choosable").asBoolean())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> cells(3, 4, new Range(1, 10)));
        assertThatIllegalArgumentException().isThrownBy(() -> cells(2, 3, new Range(1, 10)));
        assertThatIllegalArgumentException().isThrownBy(() -> cells(2, 4, new Range(0, 10)));
    }

    private static Cells cells(int columns, int values, Range shades) {
        Numbers places = Numbers.of(1, 2, 1, 2);
        Numbers value = Numbers.of(new double[values]);
        return new Cells(
                "cells",
                "cells",
                new Color("--chart-1"),
                true,
                "error",
                columns,
                Cells.Shades.byFactors(shades),
                places,
                places,
                value);
    }

    @Test
    void logarithmicAxesStartAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.log10("x", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.log10("x", 1, 1));
    }

    @Test
    void onlyTheHorizontalAxisHasLabelsAtItsEnds() {
        Axis labelled = X.withEndLabels("less", "more");

        assertThatIllegalArgumentException().isThrownBy(() -> ChartModel.of("title", X, labelled));
        assertThat(ChartModel.of("title", labelled, X).x()).isEqualTo(labelled);
    }

    @Test
    void colorsAreNamesOfCustomProperties() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Color("red; background: url(x)"));
    }

    @Test
    void chartsSurviveTheSessionBeingStored() throws IOException, ClassNotFoundException {
        ChartModel model = ChartModel.of("title", X, X)
                .withMarks(LINE)
                .withAnnotations(Annotation.verticalLine(1, "here", "--chart-2"));
        ApexChart chart = new ApexChart("chart", new ChartTexts("", "", "", "", "", "", "", "", ""));
        chart.setModel(model);

        assertThat(stored(model)).isEqualTo(model);
        assertThat(((ApexChart) stored(chart)).getId()).contains("chart");
    }

    private static Object stored(Object object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
