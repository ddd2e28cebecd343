package org.lambdalab.ui.priors;

import java.util.ArrayList;
import java.util.List;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.prior.Prior;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Stroke;

/** Minus the logarithms of both priors beside the penalties themselves: the same shapes, a constant apart. */
final class PriorPenaltyChart extends DensityChart {

    PriorPenaltyChart(PriorState state) {
        super("prior-penalty-chart");
        state.show(found -> getContent().setModel(model(found)));
    }

    private ChartModel model(PriorFindings found) {
        Prior lasso = PriorText.side(found, PenaltyKind.LASSO).prior();
        Prior ridge = PriorText.side(found, PenaltyKind.RIDGE).prior();
        boolean proper = lasso.isProper();
        double reach = found.reach();
        double low = 0;
        double high = lasso.strength() * Math.max(lasso.penalty(reach), ridge.penalty(reach));
        List<Mark> marks = new ArrayList<>();
        for (PenaltyKind kind : new PenaltyKind[] {PenaltyKind.LASSO, PenaltyKind.RIDGE}) {
            Prior prior = PriorText.side(found, kind).prior();
            String name = getTranslation("prior.name." + kind.id());
            if (proper) {
                marks.add(curve(
                        "log-" + kind.id(),
                        getTranslation("prior.logarithms.name", name),
                        color(kind),
                        found.places(),
                        prior::negativeLog));
                low = Math.min(low, prior.constant());
                high = Math.max(high, prior.negativeLog(reach));
            }
            marks.add(curve(
                            "penalty-" + kind.id(),
                            getTranslation("prior.logarithms.penalty." + kind.id()),
                            color(kind),
                            found.places(),
                            weight -> prior.strength() * prior.penalty(weight))
                    .withStroke(Stroke.DOTTED));
        }
        return ChartModel.of(
                        getTranslation("prior.logarithms.title"),
                        weights(found),
                        Axis.linear(getTranslation("prior.axis.logarithm"), low, high > low ? high : low + 1))
                .withSubtitle(subtitle(lasso, ridge))
                .withDescription(getTranslation("prior.logarithms.description"))
                .withMarks(marks);
    }

    private String subtitle(Prior lasso, Prior ridge) {
        return lasso.isProper()
                ? getTranslation(
                        "prior.logarithms.constants",
                        NumberText.of(lasso.strength()),
                        NumberText.of(lasso.constant()),
                        NumberText.of(ridge.constant()))
                : getTranslation("prior.logarithms.flat");
    }
}
