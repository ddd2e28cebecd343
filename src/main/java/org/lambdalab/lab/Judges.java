package org.lambdalab.lab;

import java.util.List;
import org.lambdalab.regression.Solution;

/** Who says how well fits do on rows that they have not seen: the rows held out, or the folds of the training rows. */
interface Judges {

    /** How many there are. */
    int count();

    /** Fits of one degree and penalty, in order of λ from small to large. */
    List<Trial> trials(List<Solution> fits);
}
