/**
 * What a teacher wants to know of each screen, and the link or the frame of it with chosen parts: {@link
 * org.lambdalab.ui.teachers.TeachersView} lists the screens, {@link org.lambdalab.ui.teachers.GuideView} is the page of
 * one.
 */
@NullMarked
package org.lambdalab.ui.teachers;

import org.jspecify.annotations.NullMarked;
