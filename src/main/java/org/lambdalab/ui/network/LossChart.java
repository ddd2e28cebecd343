package org.lambdalab.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.NetworkGround;
import org.lambdalab.lab.Trained;
import org.lambdalab.network.Losses;
import org.lambdalab.network.Moment;
import org.lambdalab.network.Optimizer;
import org.lambdalab.network.Snapshot;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.PictureChart;

/** The errors epoch by epoch, of rows that are learned from and of rows that are not. */
final class LossChart extends PictureChart {

    private static final int FIRST_EPOCHS = 50;

    private static final double LEAST = 1e-6;

    LossChart(NetworkState state) {
        super("loss-chart");
        state.show(found -> getContent().setModel(model(found)));
    }

    private ChartModel model(NetworkFindings found) {
        List<Mark> marks = new ArrayList<>();
        boolean alone = found.trained().size() == 1;
        for (int i = 0; i < found.trained().size(); i++) {
            Trained trained = found.trained().get(i);
            String name = alone ? "" : Names.of(this, found.plan(), trained);
            boolean judged = !Double.isNaN(validation(trained.snapshot().losses()));
            marks.add(line(found, i, "training", name, Losses::training)
                    .withStroke(judged ? Stroke.DASHED : Stroke.SOLID));
            if (judged) {
                marks.add(line(found, i, "validation", name, LossChart::validation));
            }
        }
        return ChartModel.of(
                        getTranslation("network.loss.title"),
                        Axis.linear(getTranslation("network.axis.epoch"), 0, lastEpoch(found)),
                        Axis.log10(getTranslation(axisKey(found)), low(marks), high(marks)))
                .withSubtitle(alone ? subtitle(found) : getTranslation("network.loss.subtitle.together"))
                .withDescription(getTranslation("network.loss.description", found.epochs()))
                .withMarks(marks)
                .withAnnotations(early(found));
    }

    /** Of plain gradient descent, what its early stop is like. */
    private String subtitle(NetworkFindings found) {
        Snapshot snapshot = found.first().snapshot();
        return snapshot.earlyStop()
                .filter(stop -> stop.isFromTheStart()
                        && stop.steps() > 0
                        && snapshot.settings().optimizer() instanceof Optimizer.Sgd)
                .map(stop -> getTranslation(
                        "network.loss.subtitle.stopped",
                        stop.epoch(),
                        NumberText.of(stop.lambda(snapshot.settings().learningRate()), 2)))
                .orElseGet(() -> getTranslation("network.loss.subtitle"));
    }

    private static String axisKey(NetworkFindings found) {
        return found.ground() instanceof NetworkGround.OfCurve ? "network.axis.mse" : "network.axis.log-loss";
    }

    private static double validation(Losses losses) {
        return losses.validation().orElse(Double.NaN);
    }

    private Line line(NetworkFindings found, int index, String part, String name, ToDoubleFunction<Losses> loss) {
        List<Moment<Losses>> history = found.trained().get(index).snapshot().history();
        boolean alone = found.trained().size() == 1;
        return Line.of(
                part + "-" + index,
                getTranslation(alone ? "chart." + part : "network.loss." + part, name),
                alone ? "--chart-" + part : Names.color(found, index),
                Numbers.of(history.stream().mapToDouble(Moment::epoch)),
                Numbers.of(history.stream()
                        .mapToDouble(moment -> found.ground().inLabUnits(loss.applyAsDouble(moment.value())))));
    }

    private static double lastEpoch(NetworkFindings found) {
        double last = FIRST_EPOCHS;
        while (last < found.epochs()) {
            last *= 2;
        }
        return last;
    }

    private static double low(List<Mark> marks) {
        double least = losses(marks).min().orElse(1);
        return Math.pow(10, Math.floor(Math.log10(Math.max(least, LEAST))));
    }

    private static double high(List<Mark> marks) {
        double largest = losses(marks).max().orElse(1);
        return Math.pow(10, Math.floor(Math.log10(Math.max(largest, LEAST))) + 1);
    }

    private static DoubleStream losses(List<Mark> marks) {
        return marks.stream().flatMapToDouble(mark -> {
            Numbers y = Objects.requireNonNull(mark.channels().get("y"));
            return DoubleStream.iterate(0, i -> i < y.size(), i -> i + 1)
                    .map(i -> y.at((int) i))
                    .filter(Double::isFinite);
        });
    }

    /** Where the error of the rows held out was lowest: of one network. */
    private List<Annotation> early(NetworkFindings found) {
        Snapshot snapshot = found.first().snapshot();
        return found.trained().size() > 1 || snapshot.epochs() == 0
                ? List.of()
                : snapshot.earlyStop()
                        .map(stop -> Annotation.verticalLine(
                                (double) stop.epoch(),
                                getTranslation("network.early-stop", stop.epoch(), stop.since()),
                                "--chart-validation"))
                        .map(List::of)
                        .orElse(List.of());
    }
}
