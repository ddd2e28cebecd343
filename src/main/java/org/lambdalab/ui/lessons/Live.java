package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.lessons.LiveFindings;
import org.lambdalab.lessons.Opening;
import org.lambdalab.lessons.Screen;
import org.lambdalab.ui.LiveScreen;
import org.lambdalab.ui.choose.ChooseScreen;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.Offer;
import org.lambdalab.ui.controls.Uploads;
import org.lambdalab.ui.descent.DescentScreen;
import org.lambdalab.ui.geometry.GeometryScreen;
import org.lambdalab.ui.lab.LabScreen;
import org.lambdalab.ui.network.NetworkScreen;
import org.lambdalab.ui.priors.PriorsScreen;
import org.lambdalab.ui.ways.WaysScreen;

/**
 * The screen beside a text, as a lesson uses it.
 *
 * @param kind which it is
 * @param open asks what a step opens
 * @param findings what a check can look at; empty while it is found
 * @param whenFound takes who is told when something has been found that was not there at once
 * @param range of λ
 */
record Live(
        Screen kind,
        LiveScreen screen,
        Consumer<Opening> open,
        Supplier<Optional<LiveFindings>> findings,
        Consumer<Runnable> whenFound,
        Supplier<LambdaRange> range) {

    static Live of(Screen kind, Uploads uploads, Workbench workbench, Workers workers) {
        return switch (kind) {
            case LAB -> of(new LabScreen(uploads, workbench, workers));
            case CHOOSE -> of(new ChooseScreen(uploads, workbench, workers));
            case GEOMETRY -> of(new GeometryScreen(uploads, workers));
            case DESCENT -> of(new DescentScreen());
            case PRIORS -> of(new PriorsScreen());
            case NETWORK -> of(new NetworkScreen(uploads, workbench, workers));
            case WAYS -> of(new WaysScreen(uploads, workbench, workers));
        };
    }

    /** Asks what a step opens, where its history begins: no step of a lesson is gone back from into another. */
    void begin(Opening opening) {
        open.accept(opening);
        begin(screen);
    }

    private static void begin(Component part) {
        if (part instanceof HistoryButtons history) {
            history.begin();
        }
        part.getChildren().forEach(Live::begin);
    }

    /** Of the controls only those that have these ids. */
    void offer(Set<String> ids) {
        Offer.only(screen.controls(), ids);
        screen.offered(ids);
    }

    private static Live of(LabScreen lab) {
        return new Live(
                Screen.LAB,
                lab,
                opening -> lab.ask(opening.experiment()),
                () -> lab.answered().map(LiveFindings::of),
                lab::whenFound,
                () -> lab.findings().orElseThrow().path().lambdaRange());
    }

    private static Live of(ChooseScreen choosing) {
        return new Live(
                Screen.CHOOSE,
                choosing,
                opening -> choosing.ask(opening.experiment(), opening.choice()),
                () -> choosing.answered().map(found -> LiveFindings.of(found, choosing.choice())),
                choosing::whenFound,
                () -> choosing.findings().orElseThrow().path().lambdaRange());
    }

    private static Live of(GeometryScreen plane) {
        return new Live(
                Screen.GEOMETRY,
                plane,
                opening -> plane.ask(opening.twoWeights()),
                () -> Optional.of(LiveFindings.of(plane.findings())),
                Live::atOnce,
                () -> plane.findings().lambdaRange());
    }

    private static Live of(DescentScreen descent) {
        return new Live(
                Screen.DESCENT,
                descent,
                opening -> descent.ask(opening.descent()),
                () -> Optional.of(LiveFindings.of(descent.findings())),
                Live::atOnce,
                () -> DescentFindings.LAMBDA_RANGE);
    }

    private static Live of(PriorsScreen priors) {
        return new Live(
                Screen.PRIORS,
                priors,
                opening -> priors.ask(opening.oneWeight()),
                () -> Optional.of(LiveFindings.of(priors.findings())),
                Live::atOnce,
                () -> PriorFindings.LAMBDAS);
    }

    private static Live of(NetworkScreen network) {
        return new Live(
                Screen.NETWORK,
                network,
                opening -> network.ask(opening.experiment(), opening.plan()),
                () -> network.findings().map(LiveFindings::of),
                network::whenFound,
                () -> NetworkFindings.LAMBDAS);
    }

    private static Live of(WaysScreen ways) {
        return new Live(
                Screen.WAYS,
                ways,
                opening -> ways.ask(opening.experiment(), opening.ways()),
                () -> ways.experimentFindings()
                        .flatMap(found -> ways.findings().map(all -> LiveFindings.of(found, all))),
                ways::whenFound,
                () -> ways.experimentFindings().orElseThrow().path().lambdaRange());
    }

    private static void atOnce(Runnable told) {
        // All is found as soon as it is asked.
    }
}
