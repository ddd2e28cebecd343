package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.lambdalab.ui.NumberText;

/** Errors with their standard errors, each on a row of its own with what it is. */
final class ErrorTable extends Composite<Div> {

    private final NativeTableBody body = new NativeTableBody();

    ErrorTable(String id) {
        NativeTableRow heads = new NativeTableRow(
                head("choose.error.of", "col"), head("choose.error.mse", "col"), head("choose.error.se", "col"));
        NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
        table.setId(id);
        table.addClassNames("numbers-table", "error-table");
        getContent().addClassName("wide-table");
        getContent().add(table);
    }

    void clear() {
        body.removeAll();
    }

    /** @param standardError NaN for none */
    void add(String nameKey, double error, double standardError) {
        NativeTableRow row = new NativeTableRow(head(nameKey, "row"));
        row.add(
                new NativeTableCell(NumberText.of(error)),
                new NativeTableCell(Double.isNaN(standardError) ? "" : "± " + NumberText.of(standardError)));
        body.add(row);
    }

    private NativeTableHeaderCell head(String key, String scope) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation(key));
        head.getElement().setAttribute("scope", scope);
        return head;
    }
}
