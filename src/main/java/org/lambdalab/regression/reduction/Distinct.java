package org.lambdalab.regression.reduction;

import java.util.Arrays;
import org.lambdalab.sample.Vector;

/** How many different values there are, as far as it matters: a polynomial of degree d can use only d + 1. */
public final class Distinct {

    private Distinct() {}

    public static int count(Vector values, int limit) {
        double[] found = new double[limit];
        int count = 0;
        for (double value : values.shared()) {
            int place = Arrays.binarySearch(found, 0, count, value + 0.0);
            if (place < 0) {
                System.arraycopy(found, -place - 1, found, -place, count + place + 1);
                found[-place - 1] = value + 0.0;
                if (++count == limit) {
                    break;
                }
            }
        }
        return count;
    }
}
