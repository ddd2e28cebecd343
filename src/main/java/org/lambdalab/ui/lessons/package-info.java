/**
 * The screens of lessons: the list of them, and a step, its text beside a screen that is live. What somebody answers stays
 * in their browser.
 */
@NullMarked
package org.lambdalab.ui.lessons;

import org.jspecify.annotations.NullMarked;
