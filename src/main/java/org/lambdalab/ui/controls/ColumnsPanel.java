package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.DataSource.Columns;
import org.lambdalab.experiment.Experiment;

/** Which columns of a table are x and y. */
final class ColumnsPanel extends Composite<Div> {

    private final LabState state;

    ColumnsPanel(LabState state) {
        this.state = state;
        Paragraph citation = new Paragraph();
        citation.addClassName("hint");
        state.follow(Experiment::source, source -> citation.setText(cited(source)));
        getContent().addClassName("controls");
        getContent()
                .add(
                        column("x-column", Columns::xColumn, Columns::withX),
                        column("y-column", Columns::yColumn, Columns::withY),
                        citation);
    }

    private String cited(DataSource source) {
        return source instanceof DataSource.BuiltIn builtIn
                ? getTranslation(
                        "data.citation",
                        builtIn.data().description(),
                        builtIn.data().source())
                : "";
    }

    private Select<String> column(
            String id, Function<Columns, String> part, BiFunction<Columns, String, DataSource> changed) {
        Select<String> column = new Select<>();
        column.setId(id);
        column.setLabel(getTranslation("data." + id));
        state.follow(Experiment::source, source -> {
            if (source instanceof Columns columns) {
                List<String> names = columns.table().names();
                if (!column.getListDataView().getItems().toList().equals(names)) {
                    column.setItems(names);
                }
                column.setValue(part.apply(columns));
            }
        });
        column.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                state.edit(experiment -> experiment.source() instanceof Columns columns
                        ? experiment.withSource(changed.apply(columns, change.getValue()))
                        : experiment);
            }
        });
        return column;
    }
}
