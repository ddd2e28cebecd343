package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.DateOrder;
import org.lambdalab.data.Delimiter;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.FileForm.Decimal;
import org.lambdalab.data.FileForm.Grouping;
import org.lambdalab.data.Report;

/** How a file is read, as it was found or as a person says; every change reads it anew. */
final class FormFields extends Composite<Div> {

    private static final int LAST_LINE = 1_000_000;

    private final FileDesk desk;
    private final TextField tableLine = new TextField(label("table-line"));
    private final Checkbox header = new Checkbox(label("header"));
    private final Select<Delimiter> delimiter = select("delimiter", Delimiter.values());
    private final Select<Decimal> decimal = select("decimal-mark", Decimal.values());
    private final Select<Grouping> grouping = select("thousands-mark", Grouping.values());
    private final Select<DateOrder> dateOrder = select("date-order", DateOrder.values());
    private final TextField missing = new TextField(label("missing-marks"));
    private final Button found = new Button(label("found"));
    private FileForm form = FileForm.OPEN;
    private Optional<Report> report = Optional.empty();

    FormFields(FileDesk desk) {
        this.desk = desk;
        tableLine.setId("table-line");
        tableLine.getElement().setAttribute("inputmode", "numeric");
        header.setId("header");
        missing.setId("missing-marks");
        missing.setHelperText(label("missing-marks.hint"));
        found.setId("form-found");
        found.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        found.addClickListener(click -> reread(now -> FileForm.OPEN));
        tableLine.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                readLine(change.getValue().strip());
            }
        });
        header.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                reread(now -> now.withHeader(change.getValue()));
            }
        });
        rereads(delimiter, FileForm::withDelimiter, mark -> getTranslation("delimiter." + mark.id()));
        rereads(decimal, FileForm::withDecimal, mark -> label("decimal-mark." + mark.id()));
        rereads(grouping, FileForm::withGrouping, mark -> label("thousands-mark." + mark.id()));
        rereads(dateOrder, FileForm::withDateOrder, order -> label("date-order." + order.id()));
        missing.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                readMarks(change.getValue().strip());
            }
        });
        getContent().addClassName("file-form");
        getContent()
                .add(
                        new Span(label("hint")),
                        tableLine,
                        header,
                        delimiter,
                        decimal,
                        grouping,
                        dateOrder,
                        missing,
                        found);
    }

    /** @param read how it was read; null where no table was found */
    void show(FileForm form, @Nullable Report read) {
        this.form = form;
        report = Optional.ofNullable(read);
        show();
    }

    private void show() {
        tableLine.setInvalid(false);
        missing.setInvalid(false);
        tableLine.setValue(
                form.tableLine() != null
                        ? form.tableLine().toString()
                        : report.map(Report::tableLine).map(String::valueOf).orElse(""));
        header.setValue(
                form.header() != null
                        ? form.header()
                        : report.map(Report::header).orElse(false));
        delimiter.setValue(
                form.delimiter() != null
                        ? form.delimiter()
                        : report.map(Report::delimiter).orElse(null));
        decimal.setValue(
                form.decimal() != null
                        ? form.decimal()
                        : report.map(now -> now.decimalComma() ? Decimal.COMMA : Decimal.POINT)
                                .orElse(null));
        grouping.setValue(
                form.grouping() != null
                        ? form.grouping()
                        : report.map(Report::grouping).orElse(null));
        dateOrder.setValue(form.dateOrder());
        missing.setValue(String.join(" ", form.missing()));
        found.setVisible(!form.isOpen());
    }

    private void readLine(String text) {
        boolean open = text.isEmpty();
        boolean line = text.matches("\\d{1,7}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LAST_LINE;
        tableLine.setErrorMessage(label("table-line.error"));
        tableLine.setInvalid(!line && !open);
        if (line || open) {
            reread(now -> now.withTableLine(open ? null : Integer.valueOf(text)));
        }
    }

    private void readMarks(String text) {
        Set<String> marks = Arrays.stream(text.split("\\s+", -1))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.toSet());
        missing.setErrorMessage(label("missing-marks.error"));
        missing.setInvalid(!FileForm.areMarks(marks));
        if (FileForm.areMarks(marks)) {
            reread(now -> now.withMissing(marks));
        }
    }

    /** Left to be found by the first entry. */
    private <T> void rereads(
            Select<T> field, BiFunction<FileForm, @Nullable T, FileForm> change, Function<T, String> told) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(label("as-found"));
        field.setItemLabelGenerator(item -> item == null ? label("as-found") : told.apply(item));
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                reread(now -> change.apply(now, changed.getValue()));
            }
        });
    }

    private void reread(UnaryOperator<FileForm> change) {
        desk.reread(change);
        // A wish that is not granted changes nothing, so nobody else tells the fields.
        show();
    }

    private <T> Select<T> select(String id, T[] items) {
        Select<T> select = new LabelledSelect<>(id, "upload.form." + id);
        select.setItems(items);
        return select;
    }

    private String label(String id) {
        return getTranslation("upload.form." + id);
    }
}
