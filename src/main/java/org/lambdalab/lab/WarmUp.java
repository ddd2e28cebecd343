package org.lambdalab.lab;

import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers some experiments as soon as the app is up, so that the compiler has seen the mathematics before the first
 * person moves a slider: uncompiled, a step takes several times as long.
 */
@Component
class WarmUp {

    private static final int ROUNDS = 4;

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(WarmUp::answerSome);
    }

    private static void answerSome() {
        Workbench workbench = new Workbench();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (PenaltyKind penalty : PenaltyKind.values()) {
                    for (int degree = 1; degree <= Model.MAX_DEGREE; degree++) {
                        Model model =
                                Experiment.DEFAULT.model().withPenalty(penalty).withDegree(degree);
                        workbench.findings(Experiment.DEFAULT.withSeed(round).withModel(model));
                    }
                }
            }
        } catch (UnreadableData impossible) {
            throw new IllegalStateException("generated data can always be fitted", impossible);
        }
    }
}
