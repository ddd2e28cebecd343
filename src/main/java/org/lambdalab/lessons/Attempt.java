package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do in a step, as its file tells: an answer, and controls moved from where the step opens.
 *
 * @param answer to the step's question; null where it asks none
 * @param changes parameters of the address that are other than when the step opens
 * @param epochs so long a network is trained first
 * @param line of the file
 */
record Attempt(@Nullable String answer, Map<String, List<String>> changes, int epochs, int line)
        implements Serializable {

    Attempt {
        changes = Map.copyOf(changes);
    }
}
