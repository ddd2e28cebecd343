package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.PlaneSource;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Weights;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.chart.Scale;
import org.lambdalab.ui.controls.HistoryRules;
import org.lambdalab.ui.controls.LambdaSetting;
import org.lambdalab.ui.controls.QuestionState;

/** What is asked of two weights and what was found. */
final class PlaneState extends QuestionState<TwoWeights, PlaneFindings> implements LambdaSetting {

    static final HistoryRules<TwoWeights> RULES = new HistoryRules<>(TwoWeightsGlide.values(), PlaneState::table);

    PlaneState(Component screen) {
        super(screen, TwoWeights.DEFAULT, RULES);
    }

    private static Optional<CsvFile> table(TwoWeights question) {
        return question.source() instanceof TwoColumns columns
                        && columns.origin() instanceof TwoColumns.Uploaded(FileReference reference, CsvFile file)
                ? Optional.of(file)
                : Optional.empty();
    }

    @Override
    protected PlaneFindings find(TwoWeights wanted, Optional<PlaneFindings> before) {
        return before.map(known -> known.ofOther(wanted)).orElseGet(() -> PlaneFindings.of(wanted));
    }

    void editData(UnaryOperator<TwoFeatures> change) {
        edit(question ->
                question.features().map(change).map(question::withFeatures).orElse(question));
    }

    /** Asks for other data; λ becomes to them what it is to the present ones. */
    void editSource(PlaneSource source) {
        edit(question -> findings().withSource(source));
    }

    /** Moves the unpenalised optimum here, by moving the truth as far. */
    void moveOptimum(Weights to) {
        Weights by = to.minus(findings().chosen().tangency().problem().loss().optimum());
        edit(question -> question.withOptimumMoved(by.first(), by.second()));
    }

    @Override
    public double lambda() {
        return findings().lambda();
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public Optional<Scale> scale() {
        boolean lasso = question().penalty() == PenaltyKind.LASSO;
        return Optional.of(new Scale(findings().lambdaRange(), findings().lassoLambdaMax(), lasso));
    }

    @Override
    public void set(double lambda) {
        edit(question -> findings().withLambda(lambda));
    }
}
