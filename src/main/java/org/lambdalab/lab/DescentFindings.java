package org.lambdalab.lab;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
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
 */
public record DescentFindings(Descent question, List<DescentTrack> tracks, int shownSteps) implements Serializable {

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
        return new DescentFindings(question, tracks, room(question, tracks));
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

    /** How far the pictures of the plane, and of the penalties, go from 0: a round number beyond what they show. */
    public double reach() {
        double farthest = Math.max(LEAST_REACH, farthest());
        double walked = walked().map(Math::abs).max().orElse(0);
        return Math.max(Reach.beyond(farthest), Reach.round(Math.clamp(walked, farthest, ROOM * farthest)));
    }

    /** Every weight of every walk, as far as it is shown. */
    private DoubleStream walked() {
        return tracks.stream().flatMapToDouble(this::shown);
    }

    private double farthest() {
        return places().map(Math::abs).max().orElse(0);
    }

    /** Of start and optimum, where they are shown. */
    private DoubleStream places() {
        Ground ground = question.ground();
        Spot start = question.start();
        DoubleStream first = ground.hasLoss()
                ? DoubleStream.of(start.first(), ground.optimum().first())
                : DoubleStream.of(start.first());
        return ground.twoWeights()
                ? DoubleStream.concat(
                        first, DoubleStream.of(start.second(), ground.optimum().second()))
                : first;
    }

    /** From the least weight to the greatest that the picture of the steps shows; what diverges leaves it. */
    public Interval weightRange() {
        double most = ROOM * Math.max(LEAST_REACH, farthest());
        double[] all = DoubleStream.concat(DoubleStream.concat(DoubleStream.of(0), places()), walked())
                .map(weight -> Math.clamp(weight, -most, most))
                .toArray();
        return Interval.spanning(Vector.owning(all)).widened(0.05);
    }

    private DoubleStream shown(DescentTrack track) {
        return IntStream.rangeClosed(0, Math.min(shownSteps, track.walk().last()))
                .mapToObj(track.walk()::at)
                .flatMapToDouble(Vector::stream);
    }
}
