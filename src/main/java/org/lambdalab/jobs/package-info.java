/**
 * Long work in the background, in plain Java. Screens and the service share one set of {@link
 * org.lambdalab.jobs.Workers}, one fewer than there are cores.
 *
 * <p>A {@link org.lambdalab.jobs.Task} is submitted for a {@link org.lambdalab.jobs.Person}; people take turns, and each
 * has one heavy job under way at a time ({@link org.lambdalab.jobs.Weight}), whose turn is some milliseconds long. While it
 * works, a task reports to its {@link org.lambdalab.jobs.Progress}, and learns there that it is cancelled; its listener is
 * told each {@link org.lambdalab.jobs.JobState}, the last of them once.
 *
 * <p>A screen on which one question follows another has a {@link org.lambdalab.jobs.LatestJob}: each question cancels
 * the one before, and only the newest is answered.
 *
 * <p>Within: {@code Turns} knows who is next, a {@code Ticket} is one job's way through them, its {@code Gate} is closed
 * while it is the turn of others, and a {@code Mailbox} brings its states to the listener in order. No task and no listener
 * runs while one of their locks is held.
 */
@NullMarked
package org.lambdalab.jobs;

import org.jspecify.annotations.NullMarked;
