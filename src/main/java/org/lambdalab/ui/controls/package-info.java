/**
 * What several screens use to change an experiment: {@link org.lambdalab.ui.controls.LabState} holds what is asked and
 * what is answered, and every control edits it.
 */
@NullMarked
package org.lambdalab.ui.controls;

import org.jspecify.annotations.NullMarked;
