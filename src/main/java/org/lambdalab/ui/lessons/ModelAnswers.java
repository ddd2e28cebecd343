package org.lambdalab.ui.lessons;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.Workbench;
import org.lambdalab.lessons.ModelAnswer;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.NumberText;

/** What passes in the steps that somebody has asked for, each found once for all. Safe to share between threads. */
@SpringComponent
class ModelAnswers {

    private final Workbench workbench;
    /** As long as there is the step: somebody who writes a lesson makes new ones again and again. */
    private final Map<Step, Optional<ModelAnswer>> known = Collections.synchronizedMap(new WeakHashMap<>());

    ModelAnswers(Workbench workbench) {
        this.workbench = workbench;
    }

    /** That of a step, for a job: it may take long. */
    Optional<ModelAnswer> of(Step step, Progress progress) {
        Optional<ModelAnswer> before = known.get(step);
        if (before != null) {
            return before;
        }
        Optional<ModelAnswer> found = ModelAnswer.of(step, workbench, NumberText::said, progress);
        known.put(step, found);
        return found;
    }
}
