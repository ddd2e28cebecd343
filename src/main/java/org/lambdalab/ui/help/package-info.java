/**
 * Help where it is needed: {@link org.lambdalab.ui.help.Term} has the words that a student meets,
 * {@link org.lambdalab.ui.help.Picture} what to try on each picture, a {@link org.lambdalab.ui.help.HelpButton} tells
 * either where it stands, and {@link org.lambdalab.ui.help.GlossaryView} gathers all terms on one page.
 */
@NullMarked
package org.lambdalab.ui.help;

import org.jspecify.annotations.NullMarked;
