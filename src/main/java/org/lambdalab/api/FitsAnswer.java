package org.lambdalab.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fits in the order of the λ asked for. */
@Schema(name = "Fits")
record FitsAnswer(
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

        @Schema(description = "where every weight becomes zero; for l1Ratio below 0.001 taken at 0.001")
        double lambdaMax,

        List<FitAnswer> fits) {

    static FitsAnswer of(FitQuestion.Answer answer) {
        return new FitsAnswer(
                answer.design().rows(),
                answer.design().reduction().name().toLowerCase(Locale.ROOT),
                answer.center(),
                answer.halfRange(),
                answer.names(),
                answer.lambdaMax(),
                answer.fitAnswers());
    }
}
