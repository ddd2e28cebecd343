package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.lambdalab.experiment.Choice;
import org.lambdalab.ui.controls.HistoryRules;
import org.lambdalab.ui.controls.QuestionState;

/** What is asked beside the experiment. Its answers are found by the exhibit that shows them, since they take a while. */
final class ChoiceState extends QuestionState<Choice, Choice> {

    /** Nothing of a choice slides. */
    ChoiceState(Component screen) {
        super(screen, Choice.DEFAULT, new HistoryRules<>(List.of()));
    }

    @Override
    protected Choice find(Choice wanted, Optional<Choice> before) {
        return wanted;
    }
}
