package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Stream;
import org.lambdalab.experiment.Choice;
import org.lambdalab.ui.controls.EditHistory;
import org.lambdalab.ui.controls.QuestionState;

/** What is asked beside the experiment. Its answers are found by the exhibit that shows them, since they take a while. */
final class ChoiceState extends QuestionState<Choice, Choice> {

    ChoiceState(Component screen) {
        super(screen, Choice.DEFAULT, new Rules());
    }

    @Override
    protected Choice find(Choice wanted, Optional<Choice> before) {
        return wanted;
    }

    /** Nothing of a choice slides. */
    private static final class Rules implements EditHistory.Rules<Choice> {

        private static final long serialVersionUID = 1L;

        @Override
        public Optional<Enum<?>> glide(Choice one, Choice other) {
            return Optional.empty();
        }

        @Override
        public boolean areTooMany(Stream<Choice> held) {
            return false;
        }
    }
}
