package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.signals.Signal;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lambdalab.data.LeftOut;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.DataSource.Columns;
import org.lambdalab.experiment.Experiment;

/** Which columns of a table are x and y. */
final class ColumnsPanel extends Composite<Div> {

    private final LabState state;
    private final Signal<Optional<Columns>> offered;
    private final Consumer<Columns> choose;

    /**
     * @param offered the table on screen, or of a file whose columns are yet to be mended
     * @param choose told of other columns of it
     */
    ColumnsPanel(LabState state, Signal<Optional<Columns>> offered, Consumer<Columns> choose) {
        this.state = state;
        this.offered = offered;
        this.choose = choose;
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
                        getTranslation("data.measured." + builtIn.data().id()),
                        builtIn.data().source())
                : "";
    }

    /** @param holds what the column holds, and the rows that are left with the other one */
    private record Offer(String name, String holds) implements Serializable {}

    private Select<Offer> column(
            String id, Function<Columns, String> part, BiFunction<Columns, String, Columns> changed) {
        Select<Offer> column = new LabelledSelect<>(id, "data." + id);
        column.setItemLabelGenerator(Offer::name);
        column.setRenderer(new ComponentRenderer<>(ColumnsPanel::listed));
        Signal.effect(
                this,
                () -> offered.get().ifPresent(columns -> {
                    List<Offer> offers = names(columns).stream()
                            .map(name -> new Offer(name, holds(columns, changed, name)))
                            .toList();
                    if (!column.getListDataView().getItems().toList().equals(offers)) {
                        column.setItems(offers);
                    }
                    show(column, part.apply(columns));
                }));
        column.addValueChangeListener(change -> {
            Offer wish = change.getValue();
            Columns columns = offered.peek().orElse(null);
            if (!change.isFromClient() || wish == null || columns == null) {
                return;
            }
            Optional<LeftOut> why = leftOut(columns, wish.name());
            if (why.isPresent()) {
                state.refuse(Refusal.of(why.get()));
                show(column, part.apply(columns));
            } else {
                choose.accept(changed.apply(columns, wish.name()));
            }
        });
        return column;
    }

    private static void show(Select<Offer> column, String name) {
        column.getListDataView()
                .getItems()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .ifPresent(column::setValue);
    }

    private static Div listed(Offer offer) {
        Span holds = new Span(offer.holds());
        holds.addClassName("hint");
        Div entry = new Div(new Span(offer.name()), holds);
        entry.addClassName("column-offer");
        return entry;
    }

    private String holds(Columns columns, BiFunction<Columns, String, Columns> changed, String name) {
        Optional<LeftOut> why = leftOut(columns, name);
        if (why.isPresent()) {
            return getTranslation("data.column." + why.get().why().id());
        }
        Columns pair = changed.apply(columns, name);
        String kind = columns.table().column(name).scale().kind();
        return getTranslation("data.column." + kind, columns.table().rowsOf(pair.xColumn(), pair.yColumn()));
    }

    private static List<String> names(Columns columns) {
        return columns instanceof DataSource.Uploaded uploaded
                ? uploaded.file().preview().columns()
                : columns.table().names();
    }

    private static Optional<LeftOut> leftOut(Columns columns, String name) {
        return columns instanceof DataSource.Uploaded uploaded
                ? uploaded.file().report().columnsLeftOut().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }
}
