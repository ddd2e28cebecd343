package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.geometry.Gauge;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.regression.Objective;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.FullScreenButton;

/** The plane under one penalty, and beside it the objective and the gauge of each weight, with their numbers. */
final class PlaneSidePanel extends Composite<Section> {

    private final Text symbols = new Text("");
    private final Text numbers = new Text("");
    private final Row first = new Row("1");
    private final Row second = new Row("2");

    /** The cells of a weight, and the sentence that follows from them. */
    private static final class Row {

        private final NativeTableRow row = new NativeTableRow();
        private final Text weight = new Text("");
        private final Text correlation = new Text("");
        private final Text pull = new Text("");
        private final Text hold = new Text("");
        private final Text sentence = new Text("");
        private final String number;

        Row(String number) {
            this.number = number;
        }
    }

    PlaneSidePanel(String id, PlaneState state, Function<PlaneFindings, PlaneFindings.Side> side) {
        Div formula = new Div(new Div(symbols), new Div(numbers));
        formula.addClassName("plane-objective");
        getContent().addClassNames("panel", "plane");
        FullScreenButton.hearKeyIn(getContent());
        getContent()
                .add(
                        new PlaneChart(id, state, side),
                        formula,
                        gauge(),
                        new Paragraph(first.sentence),
                        new Paragraph(second.sentence));
        state.show(found -> show(side.apply(found)));
    }

    private NativeTable gauge() {
        NativeTable table = new NativeTable();
        table.addClassName("gauge");
        NativeTableRow head = new NativeTableRow();
        for (String column : new String[] {"weight", "correlation", "pull", "hold"}) {
            head.add(heading(getTranslation("plane.gauge." + column), "col"));
        }
        head.addComponentAsFirst(new NativeTableCell());
        table.getElement().setAttribute("aria-label", getTranslation("plane.gauge.label"));
        table.add(head, cells(first), cells(second));
        return table;
    }

    private NativeTableRow cells(Row row) {
        row.row.add(heading(getTranslation("plane.weight." + row.number), "row"));
        for (Text text : new Text[] {row.weight, row.correlation, row.pull, row.hold}) {
            NativeTableCell cell = new NativeTableCell();
            cell.add(text);
            row.row.add(cell);
        }
        return row.row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void show(PlaneFindings.Side side) {
        Tangency tangency = side.tangency();
        Penalised problem = tangency.problem();
        Objective objective = problem.objective(tangency.weights(), tangency.lambda());
        symbols.setText(getTranslation("objective.formula." + side.kind().id()));
        numbers.setText(getTranslation(
                "plane.objective",
                NumberText.of(objective.loss()),
                NumberText.lambda(objective.lambda()),
                NumberText.of(objective.penalty()),
                NumberText.of(objective.value())));
        show(first, tangency.first(), side.kind());
        show(second, tangency.second(), side.kind());
    }

    private void show(Row row, Gauge gauge, PenaltyKind kind) {
        row.weight.setText(NumberText.of(gauge.weight()));
        row.correlation.setText(text(gauge.correlation()));
        row.pull.setText(text(gauge.pull()));
        row.hold.setText(NumberText.of(gauge.hold()));
        String because = gauge.isZero() ? "zero" : kind == PenaltyKind.RIDGE ? "free" : "held";
        row.sentence.setText(getTranslation(
                "plane.because." + because,
                getTranslation("plane.weight." + row.number),
                NumberText.of(gauge.weight()),
                text(gauge.pull()),
                NumberText.of(gauge.hold()),
                text(gauge.correlation())));
    }

    /** What is 0 but for rounding is 0. */
    private static String text(double value) {
        return NumberText.of(Math.abs(value) < 1e-12 ? 0 : value);
    }
}
