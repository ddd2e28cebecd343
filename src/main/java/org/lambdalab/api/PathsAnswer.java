package org.lambdalab.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.lambdalab.sample.Vector;

/** A whole path, from λ_max down. */
@Schema(name = "Paths")
record PathsAnswer(
        @Schema(description = "the number of rows") int n,

        @Schema(description = "how the rows became a triangle: moments or rows")
        String reduction,

        @Schema(description = "the middle of the range of x, and so of u")
        double center,

        @Schema(description = "half the range of x: u = (x − center)/halfRange goes from −1 to 1")
        double halfRange,

        double lambdaMax,
        Vector lambdas,
        List<FitAnswer> fits) {

    static PathsAnswer of(FitQuestion.Answer answer) {
        return new PathsAnswer(
                answer.rows(),
                answer.reduction().name().toLowerCase(Locale.ROOT),
                answer.center(),
                answer.halfRange(),
                answer.lambdaMax(),
                Vector.of(answer.fits().stream()
                        .mapToDouble(fitted -> fitted.fit().lambda())
                        .toArray()),
                answer.fits().stream().map(FitAnswer::of).toList());
    }
}
