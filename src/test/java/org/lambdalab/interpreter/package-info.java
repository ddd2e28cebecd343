/** R and Python, for the tests and the benchmark that run what is written for them. */
@NullMarked
package org.lambdalab.interpreter;

import org.jspecify.annotations.NullMarked;
