package org.lambdalab.lab;

import java.io.Serializable;
import org.lambdalab.sample.Sample;

/**
 * Points drawn anew around the same curve with the same noise, which had no part in the fit or in any choice.
 *
 * @param mse of the fit at them: what its error on new data is, as near as so many points tell
 * @param noiseVariance what the curve itself would have on average, and no fit can be expected to fall below
 */
public record FreshPoints(Sample sample, double mse, double noiseVariance) implements Serializable {

    /** Enough to know a mean squared error to a tenth of itself, few enough to be looked at. */
    static final int COUNT = 200;
}
