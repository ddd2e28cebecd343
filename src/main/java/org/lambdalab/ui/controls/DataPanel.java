package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Function;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Observations;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** Where the data come from, which rows are held out, and the points themselves. */
public final class DataPanel extends Composite<Div> {

    private final LabState state;
    private final FileDesk desk;
    private final Select<SourceChoice> choices = new LabelledSelect<>("data-source", "data.data-source");
    private final Div crossValidation;
    /** What was generated last, to come back to. */
    private DataSource.Generated generated = Experiment.DEFAULT_SOURCE;

    /** @param columns not while a file is yet to be chosen: they would be another table's */
    private record Shown(SourceChoice choice, boolean columns) {}

    public DataPanel(LabState state, FileDesk desk) {
        this.state = state;
        this.desk = desk;
        Signal<DataSource> source = state.experiment(Experiment::source);
        Signal<Optional<OpenFile>> file = desk.file();
        // Cached, since whoever sets the items of a picker has them all drawn anew.
        Signal<Shown> shown = Signal.cached(Signal.computed(() -> shown(source.get(), file.get())));
        Signal<Optional<DataSource.Columns>> offered =
                Signal.cached(Signal.computed(() -> columns(shown.get(), source.get(), file.get())));
        GeneratorPanel generator = new GeneratorPanel(state);
        ColumnsPanel columns = new ColumnsPanel(state, offered, this::use);
        UploadPanel upload = new UploadPanel(state, desk);
        Signal.effect(this, () -> {
            SourceChoice choice = shown.get().choice();
            choices.setItems(SourceChoice.all(choice instanceof SourceChoice.OwnPoints));
            choices.setValue(choice);
            generator.setVisible(choice instanceof SourceChoice.Generate);
            upload.setVisible(choice instanceof SourceChoice.Upload);
            columns.setVisible(shown.get().columns());
        });
        RefusalText refusal = new RefusalText(state);
        refusal.setId("upload-error");
        getContent().addClassName("controls");
        configureChoices();
        state.follow(Experiment::source, this::remember);
        crossValidation = HelpButton.beside(
                new QuestionCheckbox<>(
                        state, "cv-line", "data.cv-line", Experiment::crossValidation, Experiment::withCrossValidation),
                Term.CROSS_VALIDATION);
        getContent()
                .add(
                        choices,
                        refusal,
                        generator,
                        upload,
                        columns,
                        seed(),
                        HelpButton.beside(share(), Term.HELD_OUT),
                        rows(),
                        extras());
    }

    private void remember(DataSource source) {
        if (source instanceof DataSource.Generated present) {
            generated = present;
        }
    }

    private Shown shown(DataSource source, Optional<OpenFile> file) {
        boolean waits = desk.awaited().get().isPresent()
                || desk.passedOver().get().filter(source::equals).isPresent()
                || file.filter(open -> !open.isOf(source)).isPresent();
        SourceChoice choice = waits ? new SourceChoice.Upload() : SourceChoice.of(source);
        boolean columns = choice instanceof SourceChoice.Upload
                ? file.flatMap(OpenFile::source).isPresent()
                : source instanceof DataSource.Columns;
        return new Shown(choice, columns);
    }

    private static Optional<DataSource.Columns> columns(Shown shown, DataSource source, Optional<OpenFile> file) {
        if (!shown.columns()) {
            return Optional.empty();
        }
        return shown.choice() instanceof SourceChoice.Upload
                ? file.flatMap(OpenFile::source).map(Function.identity())
                : Optional.of((DataSource.Columns) source);
    }

    private void use(DataSource.Columns columns) {
        if (columns instanceof DataSource.Uploaded uploaded) {
            desk.use(uploaded);
        } else {
            state.editSource(columns);
        }
    }

    private void configureChoices() {
        choices.setItemLabelGenerator(this::label);
        choices.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(change.getValue());
            }
        });
    }

    private String label(SourceChoice choice) {
        return switch (choice) {
            case SourceChoice.Generate generate -> getTranslation("data.generate");
            case SourceChoice.BuiltIn builtIn ->
                getTranslation("data.built-in." + builtIn.data().id());
            case SourceChoice.Upload fromFile -> getTranslation("data.upload");
            case SourceChoice.OwnPoints points -> getTranslation("data.points");
        };
    }

    private void choose(SourceChoice chosen) {
        desk.leave();
        switch (chosen) {
            case SourceChoice.Generate generate -> state.editSource(generated);
            case SourceChoice.BuiltIn builtIn -> state.editSource(DataSource.BuiltIn.of(builtIn.data()));
            case SourceChoice.Upload fromFile -> {
                if (!desk.useLatest()) {
                    desk.passOver(state.question().source());
                }
            }
            case SourceChoice.OwnPoints points -> {
                // Listed only while already chosen.
            }
        }
    }

    private Div seed() {
        WholeNumberField seed = new WholeNumberField(
                "seed",
                "data.seed",
                0,
                Experiment.MAX_SEED,
                value -> state.edit(experiment -> experiment.withSeed(value)));
        state.follow(experiment -> (int) experiment.seed(), seed::show);
        Button next = new Button(getTranslation("data.new-sample"), click -> state.edit(Experiment::withNextSeed));
        next.setId("new-sample");
        next.setTooltipText(getTranslation("data.new-sample.hint"));
        Div row = new Div(seed, next);
        row.addClassName("field-row");
        return row;
    }

    private IntegerSlider share() {
        IntegerSlider share = new IntegerSlider(0, (int) Math.round(100 * Experiment.MAX_VALIDATION_SHARE));
        share.setId("validation-share");
        share.setStep(5);
        state.follow(
                experiment ->
                        getTranslation("data.validation-share.value", Math.round(100 * experiment.heldOutShare())),
                value -> ValueLabel.set(share, "data.validation-share", value));
        share.setValueChangeMode(ValueChangeMode.EAGER);
        state.bind(
                share,
                experiment -> Math.min(
                        (int) Math.round(100 * Experiment.MAX_VALIDATION_SHARE),
                        5 * (int) Math.round(20 * experiment.heldOutShare())),
                value -> state.edit(experiment -> experiment.withValidationShare(value / 100.0)));
        return share;
    }

    private Paragraph rows() {
        Paragraph rows = new Paragraph();
        rows.setId("rows");
        rows.addClassName("hint");
        Text text = new Text("");
        Text sealed = new Text("");
        Span seal = new Span(new Text(" "), sealed, new Text(" "), new TestSetLink("to-test-set", "data.to-test-set"));
        rows.add(text, seal);
        state.show(found -> {
            Observations observations = found.observations();
            text.setText(rowsText(observations));
            seal.setVisible(observations.sealedRows() > 0);
            sealed.setText(getTranslation("data.rows-sealed", observations.sealedRows()));
        });
        return rows;
    }

    private String rowsText(Observations observations) {
        int validation = observations.split().validationRows().size();
        int training = observations.sample().size() - validation;
        return getTranslation(
                observations.rowsLeftOut() == 0 ? "data.rows" : "data.rows-left-out",
                training,
                validation,
                observations.rowsLeftOut());
    }

    private Button reset() {
        Button reset = new Button(getTranslation("data.reset"), click -> {
            desk.leave();
            state.edit(experiment -> experiment
                    .withSource(Experiment.DEFAULT_SOURCE)
                    .withYOffset(0)
                    .withSeed(Experiment.DEFAULT.seed())
                    .withTestShare(Experiment.DEFAULT.testShare())
                    .withValidationShare(Experiment.DEFAULT.validationShare()));
        });
        reset.setId("reset-data");
        reset.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return reset;
    }

    /** Where nothing is cross-validated by it. */
    public DataPanel withoutCrossValidation() {
        crossValidation.setVisible(false);
        return this;
    }

    private Div extras() {
        Div extras = new Div(crossValidation, editPoints(), reset());
        extras.addClassName("data-extras");
        return extras;
    }

    private Button editPoints() {
        Button edit = new Button(getTranslation("points.edit"), click -> new PointsDialog(state).open());
        edit.setId("edit-points");
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setEnabled(false);
        state.show(found -> edit.setEnabled(PointEditing.isPossible(found)));
        return edit;
    }
}
