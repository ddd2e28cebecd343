package org.lambdalab.ui.geometry;

import java.io.Serializable;

/** The texts of the translation bundle. */
@FunctionalInterface
interface PlaneWords extends Serializable {

    String say(String key, Object... parts);
}
