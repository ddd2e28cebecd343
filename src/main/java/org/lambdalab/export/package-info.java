/**
 * An experiment to take away: what is on screen, as programs and data that anyone can run elsewhere.
 *
 * <p>{@link org.lambdalab.export.Language} writes the script that reproduces a fit, {@link
 * org.lambdalab.export.DataFile} the rows it reads, {@link org.lambdalab.export.FitsBody} the request that the service
 * answers alike; {@link org.lambdalab.export.Convention} says what λ is called elsewhere. All of it is text made from values; nothing here computes a fit.
 * Scripts and their comments are in English in every language of the screen, as code is. Rows that are sealed for a
 * test are in none of it.
 */
@NullMarked
package org.lambdalab.export;

import org.jspecify.annotations.NullMarked;
