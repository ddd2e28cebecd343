package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.Preview;
import org.lambdalab.data.Report;
import org.lambdalab.experiment.DataSource;

/** An uploaded file in one line; unfolded, its first rows as they stand there, and how it was understood. */
final class PreviewTable extends Composite<NativeDetails> {

    private final CsvFile file;

    PreviewTable(CsvFile file) {
        this.file = file;
        Div scroller = new Div(table(file.preview()));
        scroller.addClassName("preview");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("upload.preview"));
        Paragraph understood = new Paragraph(understood(file.report()));
        understood.addClassName("hint");
        getContent().setContent(new Div(scroller, understood));
    }

    @SuppressWarnings("ReferenceEquality")
    boolean isOf(DataSource.Uploaded source) {
        return source.file() == file;
    }

    /** Says which columns are in use. */
    void show(DataSource.Uploaded source) {
        getContent()
                .setSummaryText(getTranslation(
                        "upload.taken", source.fileName(), file.table().rows(), source.xColumn(), source.yColumn()));
    }

    private static NativeTable table(Preview preview) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : preview.columns()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (List<String> row : preview.rows()) {
            NativeTableRow line = table.getBody().addRow();
            row.forEach(field -> line.addDataCell().setText(field));
        }
        return table;
    }

    private String understood(Report report) {
        String read = getTranslation(
                "upload.understood",
                report.charset(),
                getTranslation("delimiter." + report.delimiter().id()),
                getTranslation(report.decimalComma() ? "upload.decimal-comma" : "upload.decimal-point"));
        Stream<String> missing = report.missingCells() == 0
                ? Stream.empty()
                : Stream.of(getTranslation("upload.missing", report.missingCells()));
        Stream<String> texts = report.unreadableCells() == 0
                ? Stream.empty()
                : Stream.of(getTranslation("upload.unreadable-cells", report.unreadableCells()));
        Stream<String> leftOut = report.columnsLeftOut().stream()
                .map(column -> getTranslation("upload.left-out." + column.why().id(), column.name(), column.example()));
        Stream<String> sums = report.sums().stream().map(name -> getTranslation("upload.sum-left-out", name));
        return Stream.of(Stream.of(read), missing, texts, leftOut, sums)
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }
}
