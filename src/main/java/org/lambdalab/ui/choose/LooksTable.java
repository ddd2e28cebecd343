package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lambdalab.experiment.DataSource.Generated;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.NumbersTable;

/** The looks at a test set, in their order: the model of each, and of its data what is not the same for all of them. */
final class LooksTable extends Composite<NumbersTable> {

    /** Of more looks the last are listed. */
    private static final int MOST = 12;

    /** What tells a look from others. */
    private record Column(String key, Function<Looks.Look, String> text) {}

    private final List<Column> ofModel = List.of(
            new Column("degree", look -> Integer.toString(look.model().degree())),
            new Column("penalty", look -> penalty(look.model())),
            new Column("lambda", look -> lambda(look.model())));

    private final List<Column> ofErrors = List.of(
            new Column("validation", look -> NumberText.of(look.errors().validation())),
            new Column("test", look -> NumberText.of(look.testError())));

    private final List<Column> ofData = List.of(
            new Column(
                    "basis",
                    look -> getTranslation("basis." + look.model().basis().id())),
            new Column("rows", look -> look.fitted().source() instanceof Generated data ? "" + data.size() : ""),
            new Column("x", look -> look.fitted().source() instanceof Looks.OfTable data ? data.xColumn() : ""),
            new Column("sealed", look -> percent(look.fitted().testShare())),
            new Column("held-out", look -> percent(look.fitted().validationShare())),
            new Column("seed", look -> Long.toString(look.fitted().seed())),
            new Column("raised", look -> NumberText.typed(look.fitted().yOffset())));

    @Override
    protected NumbersTable initContent() {
        return new NumbersTable("looks-table");
    }

    void show(List<Looks.Look> looks) {
        setVisible(!looks.isEmpty());
        int from = Math.max(0, looks.size() - MOST);
        List<Looks.Look> listed = looks.subList(from, looks.size());
        List<Column> columns = new ArrayList<>(ofModel);
        ofData.stream().filter(column -> differs(column, listed)).forEach(columns::add);
        columns.addAll(ofErrors);
        NumbersTable table = getContent();
        table.setHeads(Stream.concat(Stream.of("look"), columns.stream().map(Column::key))
                .map(key -> getTranslation("choose.test-set.column." + key))
                .toList());
        table.clear();
        for (int i = from; i < looks.size(); i++) {
            Looks.Look look = looks.get(i);
            table.add(
                    getTranslation(
                            i == 0 ? "choose.test-set.look.first" : "choose.test-set.look.peek",
                            Integer.toString(i + 1)),
                    columns.stream().map(column -> column.text().apply(look)).toArray(String[]::new));
        }
    }

    private static boolean differs(Column column, List<Looks.Look> looks) {
        return looks.stream().map(column.text()).distinct().count() > 1;
    }

    private String penalty(Model model) {
        String name = getTranslation("penalty.brief." + model.penalty().id());
        return model.penalty() == PenaltyKind.ELASTIC_NET
                ? getTranslation("choose.test-set.mixed", name, NumberText.factor(model.l1Ratio()))
                : name;
    }

    private static String lambda(Model model) {
        return model.penalty().isPenalty() ? NumberText.lambda(model.lambda()) : "";
    }

    private String percent(double share) {
        return getTranslation("choose.test-set.percent", Math.round(100 * share));
    }
}
