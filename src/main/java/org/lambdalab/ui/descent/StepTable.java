package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.lambdalab.descent.Step;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentTrack;

/** The steps around the present one: each weight, and the two parts of the gradient that move it on. */
final class StepTable extends Composite<Div> {

    private static final int BEFORE = 3;
    private static final int ROWS = 8;

    private final NativeTableHeader head = new NativeTableHeader();
    private final NativeTableBody body = new NativeTableBody();
    private final Text hint = new Text("");

    StepTable(DescentState state) {
        NativeTable table = new NativeTable();
        table.setId("step-table");
        table.addClassName("step-table");
        table.add(head, body);
        Div scrolled = new Div(table);
        scrolled.addClassName("wide-table");
        scrolled.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("descent.table.label"))
                .setAttribute("tabindex", "0");
        getContent().add(scrolled, new Paragraph(hint));
        state.show(this::show);
    }

    private void show(DescentFindings found) {
        boolean loss = found.question().ground().hasLoss();
        List<String> columns = loss ? List.of("weight", "loss", "penalty") : List.of("weight", "penalty");
        head.removeAll();
        head.add(methods(found, columns.size()), columns(found, columns));
        body.removeAll();
        hint.setText(
                getTranslation(found.question().momentum() > 0 ? "descent.table.hint.momentum" : "descent.table.hint"));
        int present = found.question().step();
        int first = Math.max(0, present - BEFORE);
        for (int step = first; step < first + ROWS; step++) {
            body.add(row(found, step, columns));
        }
    }

    private NativeTableRow methods(DescentFindings found, int span) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell step = heading(getTranslation("descent.table.step"), "col");
        step.getElement().setAttribute("rowspan", "2");
        row.add(step);
        for (DescentTrack track : found.tracks()) {
            NativeTableHeaderCell method =
                    heading(getTranslation("descent.method." + track.method().id()), "colgroup");
            method.getElement().setAttribute("colspan", Integer.toString(span));
            method.addClassName("of-" + track.method().id());
            row.add(method);
        }
        return row;
    }

    private NativeTableRow columns(DescentFindings found, List<String> columns) {
        NativeTableRow row = new NativeTableRow();
        found.tracks()
                .forEach(track -> columns.forEach(column ->
                        row.add(named(heading(getTranslation("descent.table." + column), "col"), column))));
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableRow row(DescentFindings found, int number, List<String> columns) {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(Integer.toString(number), "row"));
        if (number == found.question().step()) {
            row.getElement().setAttribute("aria-current", "step");
        }
        for (DescentTrack track : found.tracks()) {
            columns.forEach(column -> row.add(named(new NativeTableCell(cell(track, number, column)), column)));
        }
        return row;
    }

    /** By its column, the first of which is set apart from the method before. */
    private static <C extends HasStyle> C named(C cell, String column) {
        cell.addClassName("of-" + column);
        return cell;
    }

    /** Empty from where a walk was given up as lost. */
    private static String cell(DescentTrack track, int number, String column) {
        return track.isLost(number) ? "" : text(track.step(number), column);
    }

    private static String text(Step step, String column) {
        return WeightText.of(
                switch (column) {
                    case "weight" -> step.at();
                    case "loss" -> step.loss();
                    default -> step.penalty();
                });
    }
}
