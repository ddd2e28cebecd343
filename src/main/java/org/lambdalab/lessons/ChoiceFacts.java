package org.lambdalab.lessons;

import java.util.List;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Exhibit;

/** What a condition can say of choosing λ, beside the experiment itself. */
final class ChoiceFacts {

    static final List<Fact<Choice>> ALL = List.of(
            new Fact<>(
                    "exhibit",
                    Fact.words(Exhibit.values(), Exhibit::id),
                    choice -> choice.exhibit().id()),
            Fact.whole("folds", choice -> choice.folds().count()));

    private ChoiceFacts() {}
}
