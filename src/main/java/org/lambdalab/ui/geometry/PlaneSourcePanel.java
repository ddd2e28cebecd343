package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.PlaneSource;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.UnusableColumns;
import org.lambdalab.ui.controls.LabelledSelect;
import org.lambdalab.ui.controls.TableUpload;
import org.lambdalab.ui.controls.Uploads;

/** Generated data, or three columns of a table that comes with the app or was uploaded. */
final class PlaneSourcePanel extends Composite<Div> {

    private static final String GENERATE = "generate";
    private static final String UPLOAD = "upload";

    private final PlaneState state;
    private final PlaneDesk desk;
    private final Uploads uploads;
    private final Select<String> choice = new LabelledSelect<>("data-source", "data.data-source");
    private final TableUpload upload;
    private final Paragraph refusal = new Paragraph();
    /** What was generated last, to come back to. */
    private TwoFeatures generated = TwoWeights.FEATURES;

    /** @param generator what is shown of generated data alone */
    PlaneSourcePanel(PlaneState state, PlaneDesk desk, Uploads uploads, Component generator) {
        this.state = state;
        this.desk = desk;
        this.uploads = uploads;
        upload = new TableUpload(
                uploads,
                desk::take,
                file -> use(() -> TwoColumns.of(new TwoColumns.Uploaded(file.reference(), file.file()))),
                this::refuse);
        Div columns = columns();
        refusal.addClassName("refusal");
        refusal.setId("upload-error");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        choice.setItems(choices());
        choice.setItemLabelGenerator(this::label);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(change.getValue());
            }
        });
        getContent().addClassName("controls");
        getContent().add(choice, refusal, upload, columns, generator);
        state.follow(TwoWeights::source, source -> {
            if (source instanceof PlaneSource.Generated(TwoFeatures features)) {
                generated = features;
            }
        });
        Signal<PlaneSource> source = state.source();
        Signal.effect(this, () -> {
            boolean waits = desk.awaited().get().isPresent();
            PlaneSource now = source.get();
            String id = waits ? UPLOAD : id(now);
            refusal.setVisible(false);
            choice.setValue(id);
            generator.setVisible(id.equals(GENERATE));
            columns.setVisible(!waits && now instanceof TwoColumns);
            upload.setVisible(id.equals(UPLOAD));
        });
    }

    /** Tables with three columns at least. */
    private static List<String> choices() {
        List<String> choices = new ArrayList<>(List.of(GENERATE));
        Arrays.stream(BuiltInData.values())
                .filter(data -> data.table().columns().size() > 2)
                .map(BuiltInData::id)
                .forEach(choices::add);
        choices.add(UPLOAD);
        return choices;
    }

    private String label(String id) {
        return switch (id) {
            case GENERATE -> getTranslation("plane.generate");
            case UPLOAD -> getTranslation("data.upload");
            default -> getTranslation("data.built-in." + id);
        };
    }

    private static String id(PlaneSource source) {
        return switch (source) {
            case PlaneSource.Generated generated -> GENERATE;
            case TwoColumns columns ->
                columns.origin() instanceof TwoColumns.BuiltIn(BuiltInData data) ? data.id() : UPLOAD;
        };
    }

    private void choose(String id) {
        refusal.setVisible(false);
        upload.setVisible(id.equals(UPLOAD));
        if (id.equals(GENERATE)) {
            desk.leave();
            state.editSource(new PlaneSource.Generated(generated));
        } else if (id.equals(UPLOAD)) {
            TableUpload.latest(uploads)
                    .ifPresent(
                            file -> use(() -> TwoColumns.of(new TwoColumns.Uploaded(file.reference(), file.file()))));
        } else {
            use(() -> TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.ofId(id).orElseThrow())));
        }
    }

    private void use(Supplier<TwoColumns> wanted) {
        try {
            TwoColumns columns = wanted.get();
            desk.leave();
            state.editSource(columns);
        } catch (UnusableColumns unusable) {
            refuse(getTranslation(
                    "plane.columns." + unusable.reason().id(),
                    unusable.columns().toArray()));
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private Div columns() {
        Paragraph rows = new Paragraph();
        rows.addClassName("hint");
        state.follow(TwoWeights::source, source -> present(source).ifPresent(columns -> rows.setText(told(columns))));
        Div columns = new Div(
                column("first-column", TwoColumns::first, TwoColumns::withFirst),
                column("second-column", TwoColumns::second, TwoColumns::withSecond),
                column("y-column", TwoColumns::y, TwoColumns::withY),
                rows);
        columns.addClassName("controls");
        return columns;
    }

    private Select<String> column(
            String id, Function<TwoColumns, String> part, BiFunction<TwoColumns, String, TwoColumns> with) {
        Select<String> column = new LabelledSelect<>(id, "plane." + id);
        state.follow(
                TwoWeights::source,
                source -> present(source).ifPresent(columns -> {
                    List<String> names = columns.origin().table().names();
                    if (!column.getListDataView().getItems().toList().equals(names)) {
                        column.setItems(names);
                    }
                    column.setValue(part.apply(columns));
                }));
        column.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                present(state.question().source()).ifPresent(columns -> {
                    use(() -> with.apply(columns, change.getValue()));
                    present(state.question().source()).map(part).ifPresent(column::setValue);
                });
            }
        });
        return column;
    }

    private static Optional<TwoColumns> present(PlaneSource source) {
        return source instanceof TwoColumns columns ? Optional.of(columns) : Optional.empty();
    }

    private String told(TwoColumns columns) {
        String rows = getTranslation("plane.rows", columns.columns(0).size(), columns.rowsLeftOut());
        return columns.origin() instanceof TwoColumns.BuiltIn(BuiltInData data)
                ? getTranslation(
                        "plane.rows.cited",
                        rows,
                        getTranslation("data.citation", getTranslation("data.measured." + data.id()), data.source()))
                : rows;
    }
}
