package org.lambdalab.lab;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lambdalab.descent.PenaltyCurve;
import org.lambdalab.descent.Rule;
import org.lambdalab.descent.Slope;
import org.lambdalab.descent.Walk;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.Descent.Ground;
import org.lambdalab.experiment.Descent.Spot;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Weights;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/**
 * All that is to be seen of descent: the walks of every method, from the same start on the same loss.
 *
 * @param tracks in the order of {@link DescentMethod}; the elastic net's where it is asked
 * @param shownSteps how many steps the pictures have room for: enough for each to come near where it leads
 * @param reach how far the pictures of the plane, and of the penalties, go from 0: a round number beyond what they show
 * @param weightRange from the least weight to the greatest that the picture of the steps shows; what diverges leaves it
 */
public record DescentFindings(
        Descent question, List<DescentTrack> tracks, int shownSteps, double reach, Interval weightRange)
        implements Serializable {

    /** Below a thousandth, no penalty is seen to act on standardised features; from 10 on it alone does. */
    public static final LambdaRange LAMBDA_RANGE = new LambdaRange(-3, 1);

    private static final List<Integer> ROOMS = List.of(10, 20, 50, 100, Descent.MAX_STEP);

    /** Beyond so many times the farthest place of interest, walks leave the picture. */
    private static final double ROOM = 1.6;

    private static final double LEAST_REACH = 0.1;

    public DescentFindings {
        tracks = List.copyOf(tracks);
    }

    public static DescentFindings of(Descent question) {
        List<DescentTrack> tracks = Arrays.stream(DescentMethod.values())
                .filter(method -> method != DescentMethod.ELASTIC_NET || question.elasticNet())
                .map(method -> track(question, method))
                .toList();
        int shownSteps = room(question, tracks);
        List<Double> places = places(question).boxed().toList();
        List<Double> walked = tracks.stream()
                .flatMapToDouble(track -> shown(track, shownSteps))
                .boxed()
                .toList();
        double farthest = Math.max(LEAST_REACH, farthest(places));
        double most = ROOM * farthest;
        double reach = Math.max(Reach.beyond(farthest), Reach.round(Math.clamp(farthest(walked), farthest, most)));
        return new DescentFindings(question, tracks, shownSteps, reach, range(places, walked, most));
    }

    /** Those of another question. While nothing but a place moves, the axes hold still, or else it would run away. */
    public DescentFindings ofOther(Descent other) {
        DescentFindings found = of(other);
        return isMoved(other)
                ? new DescentFindings(
                        other,
                        found.tracks,
                        found.shownSteps,
                        Math.max(reach, found.reach),
                        weightRange.spanning(found.weightRange))
                : found;
    }

    /** Whether another question differs in start, optimum and step at most. */
    private boolean isMoved(Descent other) {
        return question.withStart(other.start())
                .withGround(question.ground().withOptimum(other.ground().optimum()))
                .withStep(other.step())
                .equals(other);
    }

    private static DescentTrack track(Descent question, DescentMethod method) {
        Slope slope = slope(question.ground());
        PenaltyCurve curve = curve(question, method);
        Rule rule = new Rule(curve, question.lambda(), question.rate(), question.momentum(), method.isProximal());
        Spot start = question.start();
        Vector from =
                question.ground().twoWeights() ? Vector.of(start.first(), start.second()) : Vector.of(start.first());
        return new DescentTrack(
                method, Walk.of(slope, rule, from, Descent.MAX_STEP), slope.minimiser(curve, question.lambda()));
    }

    private static Slope slope(Ground ground) {
        if (ground.twoWeights()) {
            return new Slope.Plane(loss(ground));
        }
        return ground.loss() ? new Slope.Parabola(ground.optimum().first()) : new Slope.Flat();
    }

    private static Loss loss(Ground ground) {
        Spot optimum = ground.optimum();
        return new Loss(1, ground.correlation(), 1, new Weights(optimum.first(), optimum.second()), 0);
    }

    private static PenaltyCurve curve(Descent question, DescentMethod method) {
        return new PenaltyCurve(
                method.kind().penalty(question.l1Ratio()), question.ridge().factor());
    }

    private static int room(Descent question, List<DescentTrack> tracks) {
        int needed = tracks.stream()
                .map(DescentTrack::arrival)
                .mapToInt(arrival -> arrival.orElse(0))
                .max()
                .orElse(0);
        int least = Math.max(needed + 2, question.step());
        return ROOMS.stream().filter(room -> room >= least).findFirst().orElse(Descent.MAX_STEP);
    }

    public Optional<DescentTrack> track(DescentMethod method) {
        return tracks.stream().filter(track -> track.method() == method).findFirst();
    }

    /** The curve of a method's penalty. */
    public PenaltyCurve curve(DescentMethod method) {
        return curve(question, method);
    }

    /** The loss of two weights. */
    public Loss loss() {
        return loss(question.ground());
    }

    /** At which L1 makes every weight 0; 0 where there is no loss to withstand it. */
    public double lassoLambdaMax() {
        Ground ground = question.ground();
        if (!ground.hasLoss()) {
            return 0;
        }
        Vector pull = slope(ground).gradient(Vector.of(0, 0));
        return pull.stream().map(Math::abs).max().orElse(0);
    }

    private static double farthest(List<Double> places) {
        return places.stream().mapToDouble(Math::abs).max().orElse(0);
    }

    /** Of start and optimum, where they are shown. */
    private static DoubleStream places(Descent question) {
        Ground ground = question.ground();
        Spot start = question.start();
        Spot optimum = ground.optimum();
        if (ground.twoWeights()) {
            return DoubleStream.of(start.first(), start.second(), optimum.first(), optimum.second());
        }
        return ground.loss() ? DoubleStream.of(start.first(), optimum.first()) : DoubleStream.of(start.first());
    }

    private static DoubleStream shown(DescentTrack track, int shownSteps) {
        return IntStream.rangeClosed(0, Math.min(shownSteps, track.walk().last()))
                .mapToObj(track.walk()::at)
                .flatMapToDouble(Vector::stream);
    }

    private static Interval range(List<Double> places, List<Double> walked, double most) {
        double[] all = Stream.of(List.of(0.0), places, walked)
                .flatMap(List::stream)
                .mapToDouble(weight -> Math.clamp(weight, -most, most))
                .toArray();
        return Interval.spanning(Vector.owning(all)).widened(0.05);
    }
}
