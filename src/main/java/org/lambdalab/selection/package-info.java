/**
 * How to choose λ and the degree honestly: rows set aside ({@link org.lambdalab.selection.Split}), rows set aside in
 * turn ({@link org.lambdalab.selection.CrossValidation}), and the λ to try ({@link org.lambdalab.selection.LambdaGrid}).
 */
@NullMarked
package org.lambdalab.selection;

import org.jspecify.annotations.NullMarked;
