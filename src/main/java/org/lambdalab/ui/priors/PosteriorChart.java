package org.lambdalab.ui.priors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.prior.Posterior;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Band;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;

/** Likelihood, prior and posterior under one penalty, with the mode and the mean. */
final class PosteriorChart extends DensityChart {

    private static final double ROOM = 1.08;

    PosteriorChart(String id, PriorState state, Function<PriorFindings, PriorFindings.Side> side) {
        super(id);
        getContent().removeClassName("panel");
        state.show(found -> getContent().setModel(model(found, side.apply(found))));
        getContent().addPointMovedListener(moved -> state.moveEstimate(moved.x()));
    }

    @Override
    protected String editHelp() {
        return getTranslation("prior.edit-help");
    }

    private ChartModel model(PriorFindings found, PriorFindings.Side side) {
        Posterior posterior = side.posterior();
        String mode = NumberText.of(posterior.mode());
        String mean = NumberText.of(posterior.mean());
        double top = ROOM * found.top();
        return ChartModel.of(
                        getTranslation("prior.posterior.title." + side.kind().id(), mode, mean),
                        weights(found),
                        Axis.linear(getTranslation("prior.axis.density"), 0, top)
                                .rounded(DIGITS))
                .withSubtitle(subtitle(found, side))
                .withUsage(getTranslation("prior.posterior.usage"))
                .withDescription(getTranslation("prior.posterior.description", mode, mean))
                .withMarks(marks(found, side))
                .withAnnotations(annotations(found, side));
    }

    private String subtitle(PriorFindings found, PriorFindings.Side side) {
        if (!found.question().interval()) {
            return parts(side);
        }
        Interval middle = side.interval();
        return getTranslation(
                "prior.interval.from", parts(side), NumberText.of(middle.low()), NumberText.of(middle.high()));
    }

    /** Of the posterior, or of what was drawn from it, above, below and at 0. */
    private String parts(PriorFindings.Side side) {
        Vector drawn = side.posteriorDraws();
        if (drawn.size() > 0) {
            return getTranslation(
                    "prior.posterior.draws",
                    drawn.size(),
                    PriorText.zeros(drawn),
                    drawn.stream().filter(weight -> weight > 0).count(),
                    drawn.stream().filter(weight -> weight < 0).count());
        }
        return getTranslation(
                "prior.posterior.sides",
                NumberText.of(side.posterior().above()),
                NumberText.of(side.posterior().below()));
    }

    private List<Mark> marks(PriorFindings found, PriorFindings.Side side) {
        String penalty = color(side.kind());
        Vector places = found.places();
        Numbers half = heights(places, weight -> side.posterior().density(weight) / 2);
        List<Mark> marks = new ArrayList<>();
        marks.add(Band.of("area", getTranslation("prior.area"), penalty, numbers(places), half, half));
        if (side.posteriorDraws().size() > 0) {
            marks.add(draws(side.kind(), side.posteriorDraws(), side.posterior()::density));
        }
        if (side.prior().isProper()) {
            marks.add(curve("prior", priorName(found, side), penalty, places, side.prior()::density)
                    .withStroke(Stroke.DASHED));
        }
        marks.add(curve(
                        "likelihood",
                        getTranslation("prior.likelihood"),
                        "--chart-training",
                        places,
                        found.likelihood()::density)
                .withStroke(Stroke.DOTTED));
        marks.add(curve("posterior", getTranslation("prior.posterior"), penalty, places, side.posterior()::density)
                .withStroke(Stroke.SOLID.withWidth(3)));
        double estimate = found.likelihood().estimate();
        marks.add(Scatter.of(
                        "estimate",
                        getTranslation("prior.estimate.mark"),
                        "--chart-training",
                        Numbers.of(estimate),
                        Numbers.of(found.likelihood().density(estimate)))
                .withSymbol(Symbol.DIAMOND)
                .withSize(13)
                .asEditable());
        return marks;
    }

    /** With its height where that is more than the picture has room for. */
    private String priorName(PriorFindings found, PriorFindings.Side side) {
        String name = getTranslation("prior.name." + side.kind().id());
        double height = side.prior().density(0);
        return height > ROOM * found.top() ? getTranslation("prior.name.cut", name, NumberText.of(height)) : name;
    }

    private List<Annotation> annotations(PriorFindings found, PriorFindings.Side side) {
        Posterior posterior = side.posterior();
        List<Annotation> annotations = new ArrayList<>();
        if (found.question().interval()) {
            Interval middle = side.interval();
            annotations.add(Annotation.region(
                    middle.low(), middle.high(), getTranslation("prior.interval.label"), "--chart-cross-validation"));
        }
        if (posterior.mode() == posterior.mean()) {
            annotations.add(line(posterior.mode(), "prior.mode-and-mean", "--chart-fit"));
        } else {
            annotations.add(line(posterior.mode(), "prior.mode", "--chart-fit"));
            annotations.add(line(posterior.mean(), "prior.mean", "--chart-validation"));
        }
        return annotations;
    }

    private Annotation line(double weight, String key, String color) {
        return Annotation.verticalLine(weight, getTranslation(key, NumberText.of(weight)), color);
    }
}
