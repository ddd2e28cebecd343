package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** A table with a head above each column and before each row, which scrolls where it is too wide. */
public final class NumbersTable extends Composite<Div> {

    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable(new NativeTableHeader(heads), body);

    public NumbersTable(String id) {
        table.setId(id);
        table.addClassName("numbers-table");
        getContent().addClassName("wide-table");
        getContent().add(table);
    }

    public NumbersTable(String id, List<String> heads) {
        this(id);
        setHeads(heads);
    }

    /** Gives it a name, and the keyboard a place to scroll it from: for one that has nothing to press. */
    public NumbersTable named(String name) {
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", name)
                .setAttribute("tabindex", "0");
        return this;
    }

    public void addTableClass(String name) {
        table.addClassName(name);
    }

    public void setHeads(List<String> texts) {
        heads.removeAll();
        texts.forEach(text -> heads.add(head(new Span(text), "col")));
    }

    /** Takes the rows away, and leaves the heads. */
    public void clear() {
        body.removeAll();
    }

    public NativeTableRow add(String head, String... cells) {
        return add(new Span(head), cells);
    }

    public NativeTableRow add(Component head, String... cells) {
        NativeTableRow row = new NativeTableRow(head(head, "row"));
        Stream.of(cells).forEach(cell -> row.add(new NativeTableCell(cell)));
        body.add(row);
        return row;
    }

    private static NativeTableHeaderCell head(Component name, String scope) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", scope);
        return head;
    }
}
