package org.lambdalab.ui.controls;

import java.util.Optional;
import org.lambdalab.lab.LambdaRange;

/** The λ of a screen, as a {@link LambdaControl} shows it and sets it. */
public interface LambdaSetting {

    /**
     * What the slider runs through.
     *
     * @param lambdaMax the λ at which L1 makes every weight 0, which tells how strong another is
     * @param isOfLasso whether that is said of the penalty itself
     */
    record Scale(LambdaRange range, double lambdaMax, boolean isOfLasso) {}

    double lambda();

    /** Whether it has an effect. */
    boolean acts();

    /** Empty before the first answer. */
    Optional<Scale> scale();

    void set(double lambda);

    /** Tells whenever one of these may have become another. */
    void follow(Runnable told);
}
