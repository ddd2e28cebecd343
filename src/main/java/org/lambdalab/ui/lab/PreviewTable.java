package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.Report;

/** The first rows of an uploaded file as they stand there, and how it was understood. */
final class PreviewTable extends Composite<Div> {

    PreviewTable(String fileName, CsvFile file) {
        NativeTable table = new NativeTable();
        table.setCaptionText(
                getTranslation("upload.preview", fileName, file.table().rows()));
        NativeTableRow head = table.getHead().addRow();
        for (String column : file.preview().columns()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (List<String> row : file.preview().rows()) {
            NativeTableRow line = table.getBody().addRow();
            row.forEach(field -> line.addDataCell().setText(field));
        }
        Div scroller = new Div(table);
        scroller.addClassName("preview");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("upload.preview.label"));
        Paragraph understood = new Paragraph(understood(file.report()));
        understood.addClassName("hint");
        getContent().add(scroller, understood);
    }

    private String understood(Report report) {
        String written = getTranslation(
                "upload.understood",
                report.charset(),
                getTranslation("delimiter." + report.delimiter().id()),
                getTranslation(report.decimalComma() ? "upload.decimal-comma" : "upload.decimal-point"));
        return report.columnsLeftOut().isEmpty()
                ? written
                : written + " " + getTranslation("upload.columns-left-out", String.join(", ", report.columnsLeftOut()));
    }
}
