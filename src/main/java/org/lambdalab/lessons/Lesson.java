package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One file of a course.
 *
 * @param id the file's name without its number
 * @param version what is kept of an answer belongs to a version: a new one begins anew
 * @param draft shown in a preview only
 * @param introduction HTML, from Markdown: what stands above the first step
 */
public record Lesson(
        String id, String file, String title, int version, boolean draft, String introduction, List<Step> steps)
        implements Serializable {

    public Lesson {
        steps = List.copyOf(steps);
    }

    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
