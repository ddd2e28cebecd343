package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one step: the fields under its heading, and the text below them. */
final class StepReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "version",
            "minutes",
            "address",
            "before",
            "controls",
            "question",
            "checks",
            "done",
            "passes",
            "hints",
            "notes");
    private static final int LONGEST_MINUTES = 60;
    private static final int MOST_VERSIONS = 10_000;

    private final Faults faults;
    private final OpeningReader openings;

    StepReader(Faults faults) {
        this.faults = faults;
        openings = new OpeningReader(faults);
    }

    /** Empty where something that it cannot do without is missing; whatever is wrong is named. */
    Optional<Step> read(String title, String text, Fields fields) {
        fields.expectOnly(FIELDS);
        Optional<String> id = fields.required("id").flatMap(written -> Ids.read(written, faults));
        fields.required("minutes");
        OptionalInt minutes = fields.whole("minutes", 1, LONGEST_MINUTES);
        Optional<Opening> opening = fields.required("address").flatMap(openings::read);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        Question question = fields.mapping("question")
                .flatMap(asked -> new QuestionReader(opening.get(), faults).read(asked))
                .orElse(null);
        AttemptReader attempts = new AttemptReader(opening.get(), question, openings, faults);
        ConditionReader conditions = new ConditionReader(opening.get().screen(), Answers.facts(question));
        Step step = new Step(
                id.orElse(""),
                fields.whole("version", 1, MOST_VERSIONS).orElse(1),
                title,
                minutes.orElse(0),
                text,
                opening.get(),
                before(fields, opening.get().screen(), question),
                ids(fields, "controls", opening.get().screen().controls()),
                question,
                checks(fields, conditions, attempts),
                fields.text("done").map(done -> words(done, conditions)).orElse(Words.NONE),
                attempts.read(fields, "passes"),
                fields.texts("hints").stream().map(this::markup).toList(),
                fields.text("notes").map(this::markup).orElse(""),
                fields.line());
        return Optional.of(step).filter(whole -> id.isPresent() && minutes.isPresent());
    }

    private String markup(Fields.Text text) {
        return Markup.html(text.value(), text.line(), faults);
    }

    private Set<String> ids(Fields fields, String name, Set<String> known) {
        Set<String> ids = new HashSet<>();
        for (Fields.Text id : fields.texts(name)) {
            if (known.contains(id.value())) {
                ids.add(id.value());
            } else {
                faults.add(
                        id.line(),
                        id.column(),
                        "there is no \"" + id.value() + "\" to show: there are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return ids;
    }

    private Step.@Nullable Before before(Fields fields, Screen screen, @Nullable Question question) {
        Optional<Fields> before = fields.mapping("before");
        if (before.isEmpty()) {
            return null;
        }
        before.get().expectOnly(Set.of("address", "pictures"));
        if (question == null) {
            faults.add(before.get().line(), 0, "\"before\" is for a step that asks a question");
        }
        return before.get()
                .required("address")
                .flatMap(openings::read)
                .map(opening -> new Step.Before(opening, ids(before.get(), "pictures", screen.pictures())))
                .orElse(null);
    }

    private List<Check> checks(Fields fields, ConditionReader conditions, AttemptReader attempts) {
        List<Check> checks = new ArrayList<>();
        for (Fields check : fields.list("checks")) {
            check.expectOnly(Set.of("require", "otherwise", "misconception", "fails"));
            Optional<Condition> require = check.required("require").flatMap(text -> condition(text, conditions));
            Optional<Words> otherwise = check.required("otherwise").map(text -> words(text, conditions));
            Misconception misconception =
                    check.text("misconception").flatMap(this::misconception).orElse(null);
            List<Attempt> fails = attempts.read(check, "fails");
            if (require.isPresent() && otherwise.isPresent()) {
                checks.add(new Check(require.get(), otherwise.get(), misconception, fails, check.line()));
            }
        }
        return checks;
    }

    private Optional<Condition> condition(Fields.Text text, ConditionReader conditions) {
        try {
            return Optional.of(conditions.read(text.value()));
        } catch (ConditionRefused fault) {
            faults.add(text.line(), text.column() + fault.position(), fault.reason());
            return Optional.empty();
        }
    }

    private Words words(Fields.Text text, ConditionReader conditions) {
        Words words = new Words(Markup.inline(text.value(), text.line(), faults));
        words.names().stream()
                .filter(name -> conditions.kind(name).isEmpty())
                .forEach(name -> faults.add(
                        text.line(), text.column(), "{" + name + "} stands for nothing that a condition could name"));
        return words;
    }

    private Optional<Misconception> misconception(Fields.Text text) {
        Optional<Misconception> known = Misconception.ofId(text.value());
        if (known.isEmpty()) {
            faults.add(text.line(), text.column(), "there is no misconception \"" + text.value() + "\"");
        }
        return known;
    }
}
