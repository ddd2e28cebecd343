package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
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

/** The first rows of a file as they stand there, with the numbers of their lines, and how they were understood. */
final class PreviewTable extends Composite<Div> {

    PreviewTable(CsvFile file) {
        Div scroller = scroller(table(file.preview()));
        Paragraph understood = new Paragraph(understood(file.report()));
        understood.addClassName("hint");
        getContent().add(scroller, understood);
    }

    /** Of a file of which no table was made. */
    PreviewTable(List<String> lines) {
        NativeTable table = new NativeTable();
        for (int i = 0; i < lines.size(); i++) {
            row(table, i + 1L, List.of(lines.get(i)));
        }
        getContent().add(scroller(table));
    }

    private Div scroller(NativeTable table) {
        Div scroller = new Div(table);
        scroller.addClassName("preview");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("upload.preview"));
        return scroller;
    }

    private NativeTable table(Preview preview) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(getTranslation("upload.line"), "col"));
        preview.columns().forEach(column -> head.add(heading(column, "col")));
        preview.lines().forEach(line -> row(table, line.number(), line.fields()));
        return table;
    }

    private static void row(NativeTable table, long number, List<String> fields) {
        NativeTableRow row = table.getBody().addRow();
        row.add(heading(Long.toString(number), "row"));
        fields.forEach(field -> row.addDataCell().setText(field));
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
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
                .map(column -> getTranslation(
                        "upload.left-out." + column.why().id(), column.name(), column.example(), column.line()));
        Stream<String> sums = report.sums().stream().map(name -> getTranslation("upload.sum-left-out", name));
        Stream<String> notes = report.notes().stream()
                .limit(1)
                .map(note ->
                        getTranslation("upload.notes-left-out", report.notes().size(), note.line(), note.text()));
        return Stream.of(Stream.of(read), missing, texts, leftOut, sums, notes)
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }
}
