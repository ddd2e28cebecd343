/**
 * How to choose λ and the degree honestly: the λ to try ({@link org.lambdalab.selection.LambdaGrid}), their errors on
 * rows set aside in turn ({@link org.lambdalab.selection.CrossValidation}), and which to take by these ({@link
 * org.lambdalab.selection.OneStandardErrorRule}).
 */
@NullMarked
package org.lambdalab.selection;

import org.jspecify.annotations.NullMarked;
