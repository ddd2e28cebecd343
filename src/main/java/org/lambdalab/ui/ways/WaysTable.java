package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.lab.WaysFindings;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.NumbersTable;

/** The numbers of all ways under each other: what the pictures show, to be read. */
final class WaysTable extends Composite<NumbersTable> {

    private static final List<String> COLUMNS = List.of("way", "set", "training", "validation", "nonzero", "standing");

    private List<WayFindings> shown = List.of();

    @Override
    protected NumbersTable initContent() {
        return new NumbersTable(
                        "ways-table",
                        COLUMNS.stream()
                                .map(column -> getTranslation("ways.column." + column))
                                .toList())
                .named(getTranslation("ways.table"));
    }

    void show(WaysFindings found) {
        if (!found.ways().equals(shown)) {
            shown = found.ways();
            getContent().clear();
            shown.forEach(one -> add(found, one));
        }
    }

    private void add(WaysFindings all, WayFindings one) {
        NativeTableRow row = getContent()
                .add(
                        getTranslation(WayTexts.nameKey(one.way())),
                        WayTexts.setting(this, one),
                        NumberText.of(one.errors().training()),
                        NumberText.of(one.errors().validation()),
                        Integer.toString(one.nonZero()),
                        WayTexts.standing(this, all, one));
        row.setClassName("best", all.best().filter(one::equals).isPresent());
    }
}
