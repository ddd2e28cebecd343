package org.lambdalab.ui.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.FoldFindings;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Band;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.PictureChart;

/** The mean error over the folds with its standard error, against λ, and the two λ that it proposes. */
final class CvChart extends PictureChart {

    private static final String COLOR = "--chart-cross-validation";
    private static final double BOLD = 3;

    /** More curves than this no eye tells apart; left out one by one, rows would have thousands. */
    private static final int MOST_FOLDS = 20;

    CvChart() {
        super("cv-chart");
        getContent().addClassName("tall-picture");
    }

    void show(FoldFindings found, Findings lab, double present, boolean each) {
        CrossValidation validation = found.validation();
        LambdaRange range = found.range();
        List<Mark> marks = new ArrayList<>();
        if (each) {
            marks.add(singleFolds(found));
        }
        Numbers lambdas = numbers(validation.lambdas());
        Numbers means = numbers(validation.meanMse());
        marks.add(Band.of(
                "band", getTranslation("chart.band"), COLOR, lambdas, means, numbers(validation.standardErrors())));
        marks.add(Line.of("mean", getTranslation("choose.folds.mean", found.count()), COLOR, lambdas, means)
                .withStroke(Stroke.SOLID.withWidth(BOLD)));
        boolean penalised = lab.experiment().model().penalty().isPenalty();
        Interval errors = lab.path().errorRange();
        Axis y = Axis.log10(getTranslation("axis.mse"), errors.low(), errors.high());
        getContent()
                .setModel(ChartModel.of(getTranslation("choose.folds.curve"), lambdaAxis(range), y)
                        .withSubtitle(
                                each && found.count() > MOST_FOLDS
                                        ? getTranslation("choose.folds.subtitle.some", MOST_FOLDS, found.count())
                                        : getTranslation("choose.folds.subtitle"))
                        .withMarks(marks)
                        .withAnnotations(penalised ? annotations(found, present) : List.of())
                        .withDescription(getTranslation(
                                "choose.folds.description",
                                NumberText.lambda(validation.lambdaMin()),
                                NumberText.lambda(validation.lambdaOneSe()))));
    }

    private List<Annotation> annotations(FoldFindings found, double present) {
        CrossValidation validation = found.validation();
        return List.of(
                Annotation.verticalLine(validation.lambdaMin(), getTranslation("choose.folds.min"), COLOR),
                Annotation.verticalLine(validation.lambdaOneSe(), getTranslation("choose.folds.1se"), COLOR),
                lambdaHere(found.range(), present));
    }

    /** One after another, with a gap between two; of many, some at equal distances. */
    private Line singleFolds(FoldFindings found) {
        int count = found.count();
        int drawn = Math.min(count, MOST_FOLDS);
        List<Vector> folds = IntStream.range(0, drawn)
                .mapToObj(i -> found.validation().foldMse().get(i * count / drawn))
                .toList();
        DoubleStream at = folds.stream()
                .flatMapToDouble(fold ->
                        DoubleStream.concat(found.validation().lambdas().stream(), DoubleStream.of(Double.NaN)));
        DoubleStream errors =
                folds.stream().flatMapToDouble(fold -> DoubleStream.concat(fold.stream(), DoubleStream.of(Double.NaN)));
        return Line.of(
                        "folds",
                        drawn < count
                                ? getTranslation("choose.folds.some", drawn, count)
                                : getTranslation("choose.folds.each"),
                        COLOR,
                        numbers(Vector.owning(at.toArray())),
                        numbers(Vector.owning(errors.toArray())))
                .withStroke(Stroke.SOLID.withWidth(0.75));
    }
}
