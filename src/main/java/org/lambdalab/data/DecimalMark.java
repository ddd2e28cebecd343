package org.lambdalab.data;

/** How a file writes 1.5. */
enum DecimalMark {
    POINT,
    COMMA,
    /** Only whole numbers so far, or only such as 1,234, which could be either. */
    UNDECIDED
}
