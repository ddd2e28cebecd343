package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.NumbersTable;

/** Errors with their standard errors, each on a row of its own with what it is. */
final class ErrorTable extends Composite<NumbersTable> {

    private final String id;

    ErrorTable(String id) {
        this.id = id;
    }

    @Override
    protected NumbersTable initContent() {
        NumbersTable table = new NumbersTable(
                id,
                List.of(
                        getTranslation("choose.error.of"),
                        getTranslation("choose.error.mse"),
                        getTranslation("choose.error.se")));
        table.addTableClass("error-table");
        return table;
    }

    void clear() {
        getContent().clear();
    }

    /** @param standardError NaN for none */
    void add(String nameKey, double error, double standardError) {
        getContent()
                .add(
                        getTranslation(nameKey),
                        NumberText.of(error),
                        Double.isNaN(standardError) ? "" : "± " + NumberText.of(standardError));
    }
}
