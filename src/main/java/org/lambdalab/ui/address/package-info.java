/**
 * What stands in the address bar: {@link org.lambdalab.ui.address.ExperimentAddress} reads and writes it for every screen
 * that shows an experiment; what is not understood is named, and what cannot be decoded is mended before it comes here.
 */
@NullMarked
package org.lambdalab.ui.address;

import org.jspecify.annotations.NullMarked;
