package org.lambdalab.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Vector;

/** A whole path, from λ_max down. */
@Schema(name = "Paths")
record PathsAnswer(
        @Schema(description = "the number of rows") int n,

        @Schema(description = "how the rows became a triangle: moments or rows")
        String reduction,

        @Schema(description = "the middle of the range of x, and so of u; not there if columns were given")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double center,

        @Schema(
                description = "half the range of x: u = (x − center)/halfRange goes from −1 to 1; not there if columns"
                        + " were given")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double halfRange,

        @Schema(description = "of the columns, in their order; not there if none were given")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<String> names,

        double lambdaMax,
        Vector lambdas,
        List<FitAnswer> fits) {

    static PathsAnswer of(FitQuestion.Answer answer) {
        return new PathsAnswer(
                answer.design().rows(),
                answer.design().reduction().name().toLowerCase(Locale.ROOT),
                answer.center(),
                answer.halfRange(),
                answer.names(),
                answer.lambdaMax(),
                Vector.of(answer.fits().stream()
                        .mapToDouble(fitted -> fitted.fit().lambda())
                        .toArray()),
                answer.fitAnswers());
    }
}
