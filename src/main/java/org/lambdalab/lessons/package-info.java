/**
 * Courses and lessons, read from Markdown: a folder a course, a file a {@link org.lambdalab.lessons.Lesson}, a heading a
 * {@link org.lambdalab.lessons.Step}, with an experiment to open, a question, and checks over what is found of it.
 *
 * <p>Begin at {@link org.lambdalab.lessons.LessonShelf}, which has all that were read and all that was wrong with the
 * others; {@code LessonReader} reads one file, {@code ConditionReader} the condition of a check, and {@link
 * org.lambdalab.lessons.LessonTrial} holds a lesson to what its own file says of its checks. A file may come from anybody:
 * nothing in it runs, and whatever is wrong in it becomes a {@link org.lambdalab.lessons.Fault} with its line.
 */
@NullMarked
package org.lambdalab.lessons;

import org.jspecify.annotations.NullMarked;
