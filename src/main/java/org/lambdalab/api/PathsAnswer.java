package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.lambdalab.regression.Fit;
import org.lambdalab.sample.Vector;

/** A whole path, from λ_max down. */
@Schema(name = "Paths")
record PathsAnswer(
        @Schema(description = "the number of rows") int n,

        @Schema(description = "how the rows became a triangle: moments or rows")
        String reduction,

        double lambdaMax,
        Vector lambdas,
        List<FitAnswer> fits) {

    static PathsAnswer of(FitQuestion.Answer answer) {
        return new PathsAnswer(
                answer.rows(),
                answer.reduction().name().toLowerCase(Locale.ROOT),
                answer.lambdaMax(),
                Vector.of(answer.fits().stream().mapToDouble(Fit::lambda).toArray()),
                answer.fits().stream().map(FitAnswer::of).toList());
    }
}
