package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.controls.FullScreenButton;

/** The plane under one penalty, and beside it the objective and the gauge of each weight, with their numbers. */
final class PlaneSidePanel extends Composite<Section> {

    private static final List<String> COLUMNS = List.of("weight", "correlation", "pull", "hold");

    private final PlaneTexts texts = new PlaneTexts((key, parts) -> getTranslation(key, parts));
    private final Text symbols = new Text("");
    private final Map<String, Text> numbers = new HashMap<>();

    PlaneSidePanel(String id, PlaneState state, Function<PlaneFindings, PlaneFindings.Side> side) {
        Div formula = new Div(new Div(symbols), place(new Div(), "objective"));
        formula.addClassName("plane-objective");
        getContent().addClassNames("panel", "plane");
        FullScreenButton.hearKeyIn(getContent());
        getContent()
                .add(
                        new PlaneChart(id, state, side),
                        formula,
                        gauge(),
                        place(new Paragraph(), "because-1"),
                        place(new Paragraph(), "because-2"));
        state.show(found -> show(side.apply(found)));
    }

    /** Where a text stands; by its name the browser finds it too. */
    private <C extends Component> C place(C parent, String name) {
        Text text = new Text("");
        numbers.put(name, text);
        parent.getElement().setAttribute("data-live", name).appendChild(text.getElement());
        return parent;
    }

    private NativeTable gauge() {
        NativeTable table = new NativeTable();
        table.addClassName("gauge");
        NativeTableRow head = new NativeTableRow(new NativeTableCell());
        COLUMNS.forEach(column -> head.add(heading(getTranslation("plane.gauge." + column), "col")));
        table.getElement().setAttribute("aria-label", getTranslation("plane.gauge.label"));
        table.add(head, row("1"), row("2"));
        return table;
    }

    private NativeTableRow row(String number) {
        NativeTableRow row = new NativeTableRow(heading(getTranslation("plane.weight." + number), "row"));
        COLUMNS.forEach(column -> row.add(place(new NativeTableCell(), column + "-" + number)));
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void show(PlaneFindings.Side side) {
        symbols.setText(getTranslation("objective.formula." + side.kind().id()));
        texts.numbers(side)
                .forEach((name, text) ->
                        Objects.requireNonNull(numbers.get(name)).setText(text));
    }
}
