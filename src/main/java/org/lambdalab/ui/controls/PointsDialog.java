package org.lambdalab.ui.controls;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.signals.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Point;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.help.Picture;

/** The observations as a table: every point can be typed, held out, added and removed by keyboard. */
@StyleSheet("context://points.css")
final class PointsDialog extends Dialog {

    /** Of a coordinate's range, and of the coordinate itself: one far off would leave nothing of the others. */
    private static final int DIGITS = 5;

    private static final int LONGEST = 14;

    private final PointEditing editing;
    private final Grid<Integer> rows = new Grid<>();
    /** As they are, taken once for all cells. */
    private List<Point> points = List.of();

    PointsDialog(LabState state) {
        editing = new PointEditing(state);
        setHeaderTitle(getTranslation("points.title"));
        // The chart is to be seen while its points are typed.
        setModality(ModalityMode.MODELESS);
        getElement().executeJs("lambdaLab.bringIntoView($0)", Picture.FIT_CHART.id());
        setDraggable(true);
        addClassName("points-dialog");
        rows.setId("points");
        rows.addColumn(row -> row + 1).setHeader("#").setFlexGrow(0).setWidth("2.5rem");
        rows.addComponentColumn(row -> coordinate(
                        row,
                        editing.x().label(),
                        Point::x,
                        x -> at(row, x, point(row).y())))
                .setHeader(QuantityText.of(this, editing.x()))
                .setWidth("4rem");
        rows.addComponentColumn(row -> coordinate(
                        row,
                        editing.y().label(),
                        Point::y,
                        y -> at(row, point(row).x(), y)))
                .setHeader(QuantityText.of(this, editing.y()))
                .setWidth("4rem");
        rows.addComponentColumn(this::heldOut)
                .setHeader(getTranslation("points.held-out"))
                .setFlexGrow(0)
                .setWidth("3rem");
        rows.addComponentColumn(this::remove)
                .setHeader(removeHeader())
                .setFlexGrow(0)
                .setWidth("3rem");
        Paragraph hint = new Paragraph(getTranslation("points.hint"));
        hint.addClassName("hint");
        add(hint, new RefusalText(state), rows);
        Button add = new Button(getTranslation("points.add"), click -> addPoint());
        add.setId("add-point");
        Signal.effect(
                add,
                () -> add.setEnabled(state.findingsSignal()
                        .get()
                        .filter(PointEditing::hasRoom)
                        .isPresent()));
        Button close = new Button(getTranslation("points.close"), click -> close());
        close.setId("close-points");
        getFooter().add(add, close);
        refresh();
    }

    private Point point(int row) {
        return points.get(row);
    }

    private Point at(int row, double x, double y) {
        return new Point(x, y, point(row).heldOut());
    }

    private TextField coordinate(
            int row, String name, ToDoubleFunction<Point> coordinate, DoubleFunction<Point> moved) {
        TextField field = new TextField();
        field.setAriaLabel(getTranslation("points.coordinate", name, row + 1));
        field.setWidthFull();
        field.setValue(shown(coordinate.applyAsDouble(point(row)), coordinate));
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation("points.coordinate.error", NumberText.of(Point.LIMIT, 1)));
        field.addValueChangeListener(change -> {
            OptionalDouble typed = TypedNumber.parse(change.getValue(), -Point.LIMIT, Point.LIMIT);
            field.setInvalid(typed.isEmpty());
            if (typed.isPresent() && change.isFromClient() && !replace(row, moved.apply(typed.getAsDouble()))) {
                field.setValue(change.getOldValue());
            }
        });
        return field;
    }

    /**
     * As it is; of the many digits that only computed numbers have those that tell places apart on the chart, since more
     * would not fit a phone. Untouched points keep all of theirs.
     */
    private String shown(double value, ToDoubleFunction<Point> coordinate) {
        DoubleSummaryStatistics all = points.stream().mapToDouble(coordinate).summaryStatistics();
        double range = all.getMax() - all.getMin();
        String exact = NumberText.typed(value);
        if (exact.length() <= LONGEST || value == Math.rint(value) || !(range > 0)) {
            return exact;
        }
        int decimals = DIGITS - (int) Math.ceil(Math.log10(Math.min(range, Math.abs(value))));
        return NumberText.typed(
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue());
    }

    /** The buttons of the column say it: only who hears the table needs the word. */
    private Span removeHeader() {
        Span header = new Span(getTranslation("points.remove"));
        header.addClassName("visually-hidden");
        return header;
    }

    private Checkbox heldOut(int row) {
        Checkbox heldOut = new Checkbox(point(row).heldOut());
        heldOut.setAriaLabel(getTranslation("points.held-out.row", row + 1));
        heldOut.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Point present = point(row);
                if (!replace(row, new Point(present.x(), present.y(), change.getValue()))) {
                    heldOut.setValue(change.getOldValue());
                }
            }
        });
        return heldOut;
    }

    /** The fields keep their place, and with it the focus. */
    private boolean replace(int row, Point point) {
        boolean replaced = editing.replace(row, point);
        points = editing.points();
        return replaced;
    }

    private Button remove(int row) {
        Button remove = new Button("✕", click -> {
            editing.remove(row);
            refresh();
        });
        remove.setAriaLabel(getTranslation("points.remove.row", row + 1));
        return remove;
    }

    private void addPoint() {
        Point last = points.getLast();
        editing.add(last.x(), last.y());
        refresh();
        rows.scrollToEnd();
    }

    private void refresh() {
        points = editing.points();
        rows.setItems(IntStream.range(0, points.size()).boxed().toList());
    }
}
