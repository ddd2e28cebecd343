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

        @Schema(description = FitsAnswer.REDUCTION) String reduction,

        @Schema(description = FitsAnswer.CENTER) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Double center,

        @Schema(description = FitsAnswer.HALF_RANGE) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Double halfRange,

        @Schema(description = FitsAnswer.NAMES) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
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
