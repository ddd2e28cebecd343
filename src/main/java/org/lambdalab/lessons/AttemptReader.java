package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attempts that a file tells of its checks: {@code degree=3} for controls that are moved, {@code answer: high}
 * for an answer, or both in one, of a network after some epochs.
 */
final class AttemptReader {

    /** What a student waits for in a lesson. */
    private static final int MOST_EPOCHS = 5_000;

    private final Opening opening;
    private final @Nullable Question question;
    private final OpeningReader openings;
    private final Faults faults;

    AttemptReader(Opening opening, @Nullable Question question, OpeningReader openings, Faults faults) {
        this.opening = opening;
        this.question = question;
        this.openings = openings;
        this.faults = faults;
    }

    List<Attempt> read(Fields fields, String name) {
        List<Attempt> attempts = new ArrayList<>();
        for (Fields.Item item : fields.items(name)) {
            Fields more = item.fields();
            Fields.Text moved = item.text();
            if (more != null) {
                more.expectOnly(
                        opening.screen() == Screen.NETWORK
                                ? Set.of("answer", "with", "epochs")
                                : Set.of("answer", "with"));
                int epochs = more.whole("epochs", 0, MOST_EPOCHS).orElse(0);
                attempts.add(attempt(more.text("answer"), more.text("with"), epochs, more.line()));
            } else if (moved != null) {
                attempts.add(attempt(Optional.empty(), Optional.of(moved), 0, moved.line()));
            }
        }
        return attempts;
    }

    private Attempt attempt(Optional<Fields.Text> answer, Optional<Fields.Text> moved, int epochs, int line) {
        if (answer.isPresent() != (question != null)) {
            faults.add(
                    line,
                    0,
                    question == null
                            ? "this step asks no question that could be answered"
                            : "this step asks a question: an attempt has an \"answer\"");
        }
        answer.filter(text -> question != null && !Answers.isPossible(question, text.value()))
                .ifPresent(text -> faults.add(
                        text.line(), text.column(), "\"" + text.value() + "\" is no answer to the question"));
        Map<String, List<String>> changes =
                moved.map(text -> openings.changes(text, opening)).orElse(Map.of());
        return new Attempt(answer.map(Fields.Text::value).orElse(null), changes, epochs, line);
    }
}
