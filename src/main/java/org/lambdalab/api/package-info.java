/**
 * The REST service under {@code /api/v1}: the same fits as on screen, for notebooks and scripts.
 *
 * <p>A request is parsed strictly, checked field by field ({@code Checks}), computed in its turn by the workers of
 * all ({@code Answers}) and admitted in bounded number, size and time ({@code Admission}). Whatever is wrong comes back as problem JSON (RFC 9457) that names the field
 * ({@code Problems}).
 */
@NullMarked
package org.lambdalab.api;

import org.jspecify.annotations.NullMarked;
