package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.lessons.Drawing;
import org.lambdalab.lessons.Question;
import org.lambdalab.lessons.SketchGround;
import org.lambdalab.lessons.SketchedLine;
import org.lambdalab.ui.NumberText;

/**
 * Where a line is drawn: by hand across the picture, or point by point with keys. The browser draws; what stands at each
 * place of the axes is told by the server, so that it is said as everywhere.
 */
@Tag("sketch-field")
@JsModule("./sketch-field.ts")
@StyleSheet("context://sketch.css")
final class SketchField extends AbstractSinglePropertyField<SketchField, String> {

    private static final int TOP = 100;
    private static final int DIGITS = 2;
    private static final int PLACES = 160;

    private final Question.Sketch question;
    private final SketchGround ground;

    SketchField(Question.Sketch question, SketchGround ground) {
        super("value", "", false);
        this.question = question;
        this.ground = ground;
        String line = line(question.line());
        getElement().setProperty("name", line);
        getElement().setProperty("across", getTranslation("axis.lambda"));
        getElement().setProperty("color", color(question.line()));
        getElement()
                .setPropertyList(
                        "legend", List.of(getTranslation("lesson.sketch.yours"), getTranslation("lesson.sketch.true")));
        getElement().setPropertyList("points", points());
        getElement()
                .setPropertyList(
                        "heights",
                        IntStream.rangeClosed(0, TOP)
                                .mapToObj(height -> NumberText.of(ground.value(height / (double) TOP), DIGITS))
                                .toList());
        ticks("right", SketchTicks.right(ground));
        ticks("up", SketchTicks.up(ground));
    }

    private void ticks(String axis, List<SketchTicks> ticks) {
        getElement()
                .setPropertyList(
                        axis + "Places", ticks.stream().map(SketchTicks::at).toList());
        getElement()
                .setPropertyList(
                        axis + "Texts", ticks.stream().map(SketchTicks::text).toList());
    }

    private List<String> points() {
        return IntStream.range(0, question.points())
                .mapToObj(point -> getTranslation(
                        "lesson.sketch.point",
                        NumberText.lambda(ground.lambda(Drawing.place(point, question.points())))))
                .toList();
    }

    /** What is drawn, as the picture of it calls it. */
    private String line(SketchedLine line) {
        return line instanceof SketchedLine.Weight(int feature)
                ? getTranslation("lesson.sketch.weight", feature)
                : getTranslation("lesson.sketch." + line.id());
    }

    /** As on its picture. */
    private static String color(SketchedLine line) {
        return switch (line) {
            case SketchedLine.Training training -> "--chart-training";
            case SketchedLine.Validation validation -> "--chart-validation";
            case SketchedLine.Weight weight -> "--chart-path-1";
        };
    }

    /** While it is open, what is true is not even in the browser. */
    void open(boolean open) {
        setReadOnly(!open);
        getElement()
                .setPropertyList(
                        "line",
                        open
                                ? List.of()
                                : IntStream.rangeClosed(0, PLACES)
                                        .mapToObj(place -> ground.lineHeight(place / (double) PLACES))
                                        .toList());
    }
}
