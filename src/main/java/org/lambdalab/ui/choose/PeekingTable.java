package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Composite;
import java.util.Optional;
import java.util.stream.Stream;
import org.lambdalab.lab.TestSetFindings;
import org.lambdalab.selection.Peeking;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.NumbersTable;

/** Choices on fresh samples, by validation rows and by test rows, and how far the test error of each is from the truth. */
final class PeekingTable extends Composite<NumbersTable> {

    @Override
    protected NumbersTable initContent() {
        return new NumbersTable(
                "peeking-table",
                Stream.of("rule", "said", "true", "flattery", "median", "flattered")
                        .map(column -> getTranslation("choose.test-set.column." + column))
                        .toList());
    }

    void show(Optional<TestSetFindings.Repeated> found) {
        setVisible(found.isPresent());
        getContent().clear();
        found.ifPresent(repeated -> {
            add(repeated.usual(), TestSetFindings.FRESH_ROWS);
            add(repeated.few(), TestSetFindings.FEW_ROWS);
        });
    }

    private void add(Peeking peeking, int testRows) {
        add("choose.test-set.rule.honest", testRows, peeking.honest());
        add("choose.test-set.rule.peeked", testRows, peeking.peeked());
    }

    private void add(String nameKey, int testRows, Peeking.Choices choices) {
        getContent()
                .add(
                        getTranslation(nameKey, testRows),
                        NumberText.of(choices.medianTestError()),
                        NumberText.of(choices.medianTrueError()),
                        getTranslation(
                                "choose.test-set.plus-minus",
                                NumberText.of(choices.flattery().mean()),
                                NumberText.of(choices.flattery().standardError())),
                        NumberText.of(choices.medianFlattery()),
                        getTranslation("choose.test-set.percent", Math.round(100 * choices.flattered())));
    }
}
