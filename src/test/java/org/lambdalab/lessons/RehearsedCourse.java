package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.NumberText;

/** The lessons of the app, with what each step ought to say, for who opens them in a browser. */
public final class RehearsedCourse {

    private RehearsedCourse() {}

    /**
     * What somebody answers to a step as it opens, or without an answer what stands there when it is checked.
     *
     * @param answer null where nothing is asked
     * @param reply the step's, as text
     */
    public record Try(@Nullable String answer, boolean passes, String reply) {}

    /**
     * A step.
     *
     * @param path from the slash after the lessons' own on
     * @param question null where nothing is asked
     * @param tries of each reply that can be had without a control, one
     */
    public record Rehearsed(
            String path,
            String title,
            Set<String> controls,
            @Nullable Question question,
            boolean task,
            List<Try> tries) {}

    /** Names of all lessons. */
    public static Stream<String> lessons() {
        return shelf().all().stream().map(Lesson::id);
    }

    private static Lessons shelf() {
        return new LessonShelf(Optional.empty(), false).lessons();
    }

    /** All steps of a lesson. */
    public static List<Rehearsed> steps(String lesson) throws UnreadableData {
        Workbench workbench = new Workbench();
        List<Rehearsed> steps = new ArrayList<>();
        for (Step step : shelf().lesson(lesson).orElseThrow().steps()) {
            steps.add(new Rehearsed(
                    lesson + "/" + step.id(),
                    step.title(),
                    step.controls(),
                    step.question(),
                    step.isTask(),
                    tries(step, workbench)));
        }
        return steps;
    }

    private static List<Try> tries(Step step, Workbench workbench) throws UnreadableData {
        if (!step.isTask()) {
            return List.of();
        }
        LiveFindings found = Rehearsal.of(step.opening(), 0, workbench, Progress.UNWATCHED);
        if (step.question() == null) {
            return List.of(attempt(step, found, null, workbench));
        }
        List<Try> tries = new ArrayList<>();
        for (String answer : answers(step)) {
            Try made = attempt(step, found, answer, workbench);
            if (tries.stream().noneMatch(other -> other.reply().equals(made.reply()))) {
                tries.add(made);
            }
        }
        return tries;
    }

    private static List<String> answers(Step step) {
        return Stream.concat(step.checks().stream().flatMap(check -> check.fails().stream()), step.passes().stream())
                .flatMap(attempt -> Optional.ofNullable(attempt.answer()).stream())
                .distinct()
                .toList();
    }

    private static Try attempt(Step step, LiveFindings found, @Nullable String answer, Workbench workbench) {
        Reply reply = step.reply(
                Answers.answered(found, step.question(), answer, sketch -> SketchGround.of(sketch, step, workbench)),
                NumberText::said);
        return new Try(answer, reply.passed(), Jsoup.parse(reply.html()).text());
    }
}
