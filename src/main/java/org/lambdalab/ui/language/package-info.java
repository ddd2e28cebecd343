/** In which language a page is: the texts of each, whose wish decides, and how to take another. */
@NullMarked
package org.lambdalab.ui.language;

import org.jspecify.annotations.NullMarked;
