package org.lambdalab.ui.priors;

import java.util.ArrayList;
import java.util.List;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Stroke;

/** Both priors of one λ. */
final class PriorChart extends DensityChart {

    private static final double ROOM = 1.08;

    PriorChart(PriorState state) {
        super("prior-chart");
        state.show(found -> getContent().setModel(model(found)));
    }

    private ChartModel model(PriorFindings found) {
        PriorFindings.Side lasso = PriorText.side(found, PenaltyKind.LASSO);
        PriorFindings.Side ridge = PriorText.side(found, PenaltyKind.RIDGE);
        boolean proper = lasso.prior().isProper();
        double top =
                proper ? ROOM * Math.max(lasso.prior().density(0), ridge.prior().density(0)) : 1;
        List<Mark> marks = new ArrayList<>();
        if (lasso.priorDraws().size() > 0) {
            marks.add(draws(PenaltyKind.LASSO, lasso.priorDraws(), lasso.prior()::density));
            marks.add(draws(PenaltyKind.RIDGE, ridge.priorDraws(), ridge.prior()::density));
        }
        if (proper) {
            marks.add(line(found, lasso));
            marks.add(line(found, ridge).withStroke(Stroke.DASHED.withWidth(3)));
        }
        return ChartModel.of(
                        getTranslation("prior.densities.title"),
                        weights(found),
                        Axis.linear(getTranslation("prior.axis.density"), 0, top)
                                .rounded(DIGITS))
                .withSubtitle(subtitle(lasso, ridge))
                .withUsage(getTranslation("prior.densities.usage"))
                .withDescription(getTranslation("prior.densities.description"))
                .withMarks(marks);
    }

    private Line line(PriorFindings found, PriorFindings.Side side) {
        return curve(
                        "prior-" + side.kind().id(),
                        getTranslation("prior.name." + side.kind().id()),
                        color(side.kind()),
                        found.places(),
                        side.prior()::density)
                .withStroke(Stroke.SOLID.withWidth(3));
    }

    private String subtitle(PriorFindings.Side lasso, PriorFindings.Side ridge) {
        if (!lasso.prior().isProper()) {
            return getTranslation("prior.densities.flat");
        }
        double width = lasso.prior().width();
        String widths = getTranslation(
                "prior.densities.widths",
                NumberText.of(width),
                NumberText.of(Math.sqrt(2) * width),
                NumberText.of(Math.sqrt(width)));
        int drawn = lasso.priorDraws().size();
        return drawn == 0
                ? widths
                : getTranslation(
                        "prior.densities.draws",
                        widths,
                        drawn,
                        PriorText.zeros(lasso.priorDraws()) + PriorText.zeros(ridge.priorDraws()));
    }
}
