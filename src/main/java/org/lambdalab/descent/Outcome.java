package org.lambdalab.descent;

/** What becomes of a walk. */
public enum Outcome {
    /** It stands still, to the last digit. */
    LANDS,
    /** Its steps grow shorter. */
    APPROACHES,
    /** It goes to and fro for ever, in steps that on the whole grow neither shorter nor longer. */
    OSCILLATES,
    /** Its steps grow longer. */
    DIVERGES
}
