package org.lambdalab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PatchJsonTest {

    private static final Numbers X = Numbers.of(0, 0.5, 1);
    private static final Line LINE = Line.of("line", "a line", "--chart-1", X, Numbers.of(1, 2, 3));
    private static final Scatter POINTS = Scatter.of("points", "some points", "--chart-2", X, Numbers.of(3, 2, 1));
    private static final ChartModel MODEL =
            ChartModel.of("title", Axis.linear("x"), Axis.linear("y")).withMarks(LINE, POINTS);

    @Test
    void firstPatchTellsEverything() {
        ObjectNode patch = PatchJson.between(null, MODEL, 1);

        assertThat(patch.propertyNames())
                .containsExactlyInAnyOrder("revision", "frame", "words", "values", "annotations");
        assertThat(patch.get("values").get("line").toString()).isEqualTo("""
                {"x":{"decimals":5,"steps":[0,50000,50000]},"y":{"decimals":5,"steps":[100000,100000,100000]}}""");
    }

    @Test
    void movedLineIsToldWithoutItsXAndWithoutItsNeighbours() {
        Line moved = Line.of("line", "a line", "--chart-1", X, Numbers.of(1, 2, 4));

        ObjectNode patch = PatchJson.between(MODEL, MODEL.withMarks(moved, POINTS), 2);

        assertThat(patch.toString())
                .isEqualTo(
                        "{\"revision\":2,\"values\":{\"line\":{\"y\":{\"decimals\":5,\"steps\":[100000,100000,200000]}}}}");
    }

    @Test
    void bandIsToldWithItsSpread() {
        Band band = Band.of("band", "a band", "--chart-1", X, Numbers.of(1, 2, 3), Numbers.of(0.5, Double.NaN, 1));

        ObjectNode patch = PatchJson.between(MODEL, MODEL.withMarks(LINE, POINTS, band), 2);

        assertThat(patch.get("frame").get("marks").get(2).get("kind").stringValue())
                .isEqualTo("band");
        assertThat(patch.get("values").get("band").propertyNames()).containsExactly("spread", "x", "y");
        assertThat(patch.get("values").get("band").get("spread").toString())
                .isEqualTo("{\"decimals\":6,\"steps\":[500000,null,500000]}");
    }

    @Test
    void movedAnnotationIsToldAlone() {
        ChartModel moved = MODEL.withAnnotations(Annotation.verticalLine(0.5, "here", "--chart-3"));

        ObjectNode patch = PatchJson.between(MODEL, moved, 2);

        assertThat(patch.propertyNames()).containsExactlyInAnyOrder("revision", "annotations");
        assertThat(patch.get("annotations").get(0).get("x").doubleValue()).isEqualTo(0.5);
    }

    @Test
    void newSubtitleIsToldAlone() {
        ObjectNode patch = PatchJson.between(MODEL, MODEL.withSubtitle("now with a subtitle"), 2);

        assertThat(patch.toString()).isEqualTo("{\"revision\":2,\"words\":{\"subtitle\":\"now with a subtitle\"}}");
    }

    @Test
    void everyWordIsToldWithoutAFrame() {
        ChartModel renamed = ChartModel.of("other", Axis.linear("u").withEndLabels("less", "more"), Axis.linear("v"))
                .withSubtitle("quiet")
                .withUsage("drag")
                .withDescription("a rising line")
                .withMarks(new Line("line", "renamed", LINE.color(), LINE.stroke(), LINE.x(), LINE.y()), POINTS);

        assertThat(PatchJson.between(MODEL, renamed, 2).toString()).isEqualTo("""
                {"revision":2,"words":{"title":"other","subtitle":"quiet","usage":"drag","description":"a rising line",\
                "xName":"u","xTitle":"u","xLow":"less","xHigh":"more","yName":"v","yTitle":"v","names":{"line":"renamed"}}}""");
    }

    @Test
    void emptiedWordIsToldAsEmpty() {
        ObjectNode patch = PatchJson.between(MODEL.withUsage("drag"), MODEL, 2);

        assertThat(patch.get("words").get("usage").stringValue()).isEmpty();
    }

    @Test
    void otherRangeIsAFrameWithoutWordsAndValues() {
        ChartModel wider =
                ChartModel.of("title", Axis.linear("x", 0, 5), Axis.linear("y")).withMarks(LINE, POINTS);

        assertThat(PatchJson.between(MODEL, wider, 2).propertyNames()).containsExactlyInAnyOrder("revision", "frame");
    }

    @Test
    void aNarrowerRangeWantsALineToldMoreFinely() {
        ChartModel narrower = ChartModel.of("title", Axis.linear("x", 0, 0.1), Axis.linear("y"))
                .withMarks(LINE, POINTS);

        ObjectNode patch = PatchJson.between(MODEL, narrower, 2);

        assertThat(patch.get("values").toString())
                .isEqualTo("{\"line\":{\"x\":{\"decimals\":6,\"steps\":[0,500000,500000]}}}");
    }

    @Test
    void pointsAreToldToTheLastDigit() {
        Scatter points = Scatter.of(
                "points",
                "some points",
                "--chart-2",
                Numbers.of(1_700_000_030, 0.1 + 0.2),
                Numbers.of(12_345_671, 1e-9 / 3));

        JsonNode told = PatchJson.between(null, MODEL.withMarks(points), 1)
                .get("values")
                .get("points");

        assertThat(told.toString()).isEqualTo("""
                {"x":[1700000030,0.30000000000000004],"y":[12345671,3.3333333333333337E-10]}""");
    }

    @Test
    void aFileHasEveryNumberToTheLastDigit() {
        Line line = Line.of("line", "a line", "--chart-1", Numbers.of(0, 1 / 3.0), Numbers.of(1e-17, Math.PI));

        JsonNode exact = PatchJson.exactValues(MODEL.withMarks(line, POINTS)).get("line");

        assertThat(exact.get("x").get(1).doubleValue()).isEqualTo(1 / 3.0);
        assertThat(exact.get("y").toString()).isEqualTo("[1.0E-17,3.141592653589793]");
    }

    @Test
    void theNotationOfAnAxisIsToldInItsFrame() {
        Axis share = Axis.linear("share (%)", 0, 100).written("share", new Notation.Suffixed("%"));
        Axis when = Axis.linear("when (days)").written("when", new Notation.DaysSince(LocalDate.of(2024, 1, 1)));

        ObjectNode patch = PatchJson.between(null, ChartModel.of("title", when, share), 1);

        assertThat(patch.get("frame").get("x").get("firstDay").intValue()).isEqualTo(19_723);
        assertThat(patch.get("frame").get("y").get("suffix").stringValue()).isEqualTo("%");
        assertThat(patch.get("words").get("xName").stringValue()).isEqualTo("when");
        assertThat(patch.get("words").get("xTitle").stringValue()).isEqualTo("when (days)");
    }

    @Test
    void framesAreWithoutWords() {
        assertThat(PatchJson.between(null, MODEL, 1).get("frame").toString()).isEqualTo("""
                {"x":{"scale":"linear","categories":[]},"y":{"scale":"linear","categories":[]},"marks":[\
                {"id":"line","kind":"line","color":"--chart-1","width":2.0,"dash":"solid"},\
                {"id":"points","kind":"scatter","color":"--chart-2","symbol":"circle","size":9.0,"editable":false}]}""");
    }

    @Test
    void newMarkIsToldWithItsNameAndItsValues() {
        Line other = Line.of("other", "another line", "--chart-1", X, Numbers.of(0, 1, 2));

        ObjectNode patch = PatchJson.between(MODEL, MODEL.withMarks(other, LINE, POINTS), 2);

        assertThat(patch.get("words").toString()).isEqualTo("{\"names\":{\"other\":\"another line\"}}");
        assertThat(patch.get("values").propertyNames()).containsExactly("other");
        assertThat(patch.get("frame").get("marks")).hasSize(3);
    }

    @Test
    void markThatChangedItsKindIsToldAnew() {
        Scatter points = Scatter.of("line", "no line", "--chart-1", LINE.x(), LINE.y());

        JsonNode values =
                PatchJson.between(MODEL, MODEL.withMarks(points, POINTS), 2).get("values");

        assertThat(values.get("line").propertyNames()).containsExactlyInAnyOrder("x", "y");
    }

    @Test
    void gapsAreNull() {
        Line broken = Line.of("line", "a line", "--chart-1", X, Numbers.of(1, Double.NaN, Double.NEGATIVE_INFINITY));

        ObjectNode patch = PatchJson.between(null, MODEL.withMarks(broken), 1);

        assertThat(patch.get("values").get("line").get("y").toString()).isEqualTo("[1,null,null]");
    }

    @Test
    void openEndOfARegionIsNull() {
        ChartModel model =
                MODEL.withAnnotations(Annotation.region(Double.NEGATIVE_INFINITY, 0.25, "this side", "--chart-3"));

        JsonNode region = PatchJson.between(null, model, 1).get("annotations").get(0);

        assertThat(region.get("from").isNull()).isTrue();
        assertThat(region.get("to").doubleValue()).isEqualTo(0.25);
    }

    @Test
    void barsAreToldByTheirHeights() {
        Bars bars = Bars.of("bars", "bars", "--chart-1", Numbers.of(1, 0));
        ChartModel model = ChartModel.of("title", Axis.categories("", List.of("a", "b")), Axis.linear(""))
                .withMarks(bars);

        JsonNode told = PatchJson.between(null, model, 1).get("values").get("bars");

        assertThat(told.toString()).isEqualTo("{\"y\":[1,0]}");
    }

    @Test
    void stylesAreToldInTheFrame() {
        Line dashed = LINE.withStroke(Stroke.DASH_DOT);
        Scatter diamonds = POINTS.withSymbol(Symbol.DIAMOND).asEditable();

        JsonNode styles = PatchJson.between(null, MODEL.withMarks(dashed, diamonds), 1)
                .get("frame")
                .get("marks");

        assertThat(styles.get(0).get("dash").stringValue()).isEqualTo("dash-dot");
        assertThat(styles.get(1).get("symbol").stringValue()).isEqualTo("diamond");
        assertThat(styles.get(1).get("editable").booleanValue()).isTrue();
    }
}
