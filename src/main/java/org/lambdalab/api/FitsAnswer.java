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

        @Schema(description = REDUCTION) String reduction,

        @Schema(description = CENTER) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Double center,

        @Schema(description = HALF_RANGE) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Double halfRange,

        @Schema(description = NAMES) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        List<String> names,

        @Schema(description = "where every weight becomes zero; for l1Ratio below 0.001 taken at 0.001")
        double lambdaMax,

        List<FitAnswer> fits) {

    static final String REDUCTION = "how the rows became a triangle: moments or rows; of columns always moments";
    static final String CENTER = "the middle of the range of x, and so of u; not there if columns were given";
    static final String HALF_RANGE =
            "half the range of x: u = (x − center)/halfRange goes from −1 to 1; not there if columns were given";
    static final String NAMES = "of the columns, in their order; not there if no names were given";

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
