/**
 * Journeys of a person through the packaged app, in a real browser.
 *
 * <p>A journey is an {@code …IT} extended by {@link org.lambdalab.journeys.Journeys}: it takes a
 * {@link org.lambdalab.journeys.Visitor}, who opens {@link org.lambdalab.journeys.Lab}s. One app and one browser serve
 * the whole run. What the browser's console reports as an error fails the journey; a picture of a failure is left in
 * {@code target/journeys}.
 */
@NullMarked
package org.lambdalab.journeys;

import org.jspecify.annotations.NullMarked;
