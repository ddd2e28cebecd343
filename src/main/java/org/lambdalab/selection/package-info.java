/**
 * How to choose λ and the degree honestly: the λ to try ({@link org.lambdalab.selection.LambdaGrid}), and their errors on
 * rows set aside in turn ({@link org.lambdalab.selection.CrossValidation}).
 */
@NullMarked
package org.lambdalab.selection;

import org.jspecify.annotations.NullMarked;
