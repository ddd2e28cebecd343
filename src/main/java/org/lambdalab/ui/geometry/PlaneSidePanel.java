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
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.controls.FullScreenButton;

/** The plane under one penalty, and beside it the objective and the gauge of each weight, with their numbers. */
final class PlaneSidePanel extends Composite<Section> {

    private static final List<String> COLUMNS = List.of("weight", "correlation", "pull", "hold");

    /** Whose heads are the formulas of a penalty. */
    private static final Set<String> OF_PENALTY = Set.of("pull", "hold");

    private final PlaneTexts texts = new PlaneTexts((key, parts) -> getTranslation(key, parts));
    private final PlaneChart chart;
    private final Span name = new Span();
    private final Text symbols = new Text("");
    private final Map<String, Text> heads = new LinkedHashMap<>();
    private final Map<String, Text> numbers = new HashMap<>();

    PlaneSidePanel(String id, PlaneState state, Function<PlaneFindings, PlaneFindings.Side> side) {
        chart = new PlaneChart(id, state, side);
        name.addClassName("plane-name");
        Div formula = new Div(name, new Div(symbols), place(new Div(), "objective"));
        formula.addClassName("plane-objective");
        getContent().addClassNames("panel", "plane");
        FullScreenButton.hearKeyIn(getContent());
        getContent()
                .add(chart, formula, gauge(), place(new Paragraph(), "because-1"), place(new Paragraph(), "because-2"));
        state.show(found -> show(side.apply(found)));
    }

    void offerDragging(boolean offered) {
        chart.offerDragging(offered);
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
        COLUMNS.forEach(column -> {
            Text text = new Text("");
            heads.put(column, text);
            head.add(heading(text, "col"));
        });
        table.getElement().setAttribute("aria-label", getTranslation("plane.gauge.label"));
        table.add(head, row("1"), row("2"));
        return table;
    }

    private NativeTableRow row(String number) {
        NativeTableRow row = new NativeTableRow(heading(new Text(getTranslation("plane.weight." + number)), "row"));
        COLUMNS.forEach(column -> row.add(place(new NativeTableCell(), column + "-" + number)));
        return row;
    }

    private static NativeTableHeaderCell heading(Text text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void show(PlaneFindings.Side side) {
        name.setText(getTranslation("penalty." + side.kind().id()));
        symbols.setText(getTranslation("objective.formula." + side.kind().id()));
        heads.forEach((column, text) -> text.setText(getTranslation("plane.gauge."
                + (OF_PENALTY.contains(column) ? column + "." + side.kind().id() : column))));
        texts.numbers(side)
                .forEach((name, text) ->
                        Objects.requireNonNull(numbers.get(name)).setText(text));
    }
}
