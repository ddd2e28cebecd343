/** The screen of choosing λ: what each way of choosing finds, and what its choice is worth. */
@NullMarked
package org.lambdalab.ui.choose;

import org.jspecify.annotations.NullMarked;
