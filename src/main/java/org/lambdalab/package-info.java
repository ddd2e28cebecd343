@NullMarked
package org.lambdalab;

import org.jspecify.annotations.NullMarked;
