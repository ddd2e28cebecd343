package org.lambdalab.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lambdalab.jobs.Weight;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Vector;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Fits, paths and cross-validations of polynomials and of columns. */
@RestController
@RequestMapping(
        path = "/api/v1",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Regression", description = "J = 1/(2n)·RSS + λ·[α‖w‖₁ + (1−α)/2·‖w‖₂²], as glmnet and ElasticNet have it")
class RegressionController {

    private final Answers answers;

    RegressionController(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/fits")
    @Operation(summary = "Fits at the λ given; λ = 0 is least squares")
    DeferredResult<FitsAnswer> fits(@RequestBody FitsRequest asked, HttpServletRequest request) {
        FitQuestion question = Checks.question(asked);
        Vector lambdas = Checks.lambdas(asked.lambdas());
        @Nullable Vector predictAt = Checks.predictAt(question.predictors(), asked.predictAt(), lambdas.size());
        return answers.later(
                request, Weight.LIGHT, progress -> FitsAnswer.of(question.fits(lambdas, predictAt, progress)));
    }

    @PostMapping("/paths")
    @Operation(summary = "A whole path from λ_max down")
    DeferredResult<PathsAnswer> paths(@RequestBody PathsRequest asked, HttpServletRequest request) {
        FitQuestion question = Checks.question(asked);
        int count = Checks.lambdaCount(asked.lambdaCount());
        double minRatio = Checks.lambdaMinRatio(asked.lambdaMinRatio());
        @Nullable Vector predictAt = Checks.predictAt(question.predictors(), asked.predictAt(), count);
        return answers.later(
                request, Weight.LIGHT, progress -> PathsAnswer.of(question.path(count, minRatio, predictAt, progress)));
    }

    @PostMapping("/cross-validations")
    @Operation(
            summary = "The error of each λ on rows that the fit has not seen",
            description = "Refused where rows of a fold lie so far beyond all others that an error would be infinite.")
    DeferredResult<CrossValidationsAnswer> crossValidations(
            @RequestBody CrossValidationsRequest asked, HttpServletRequest request) {
        FitQuestion question = Checks.question(asked);
        int count = Checks.lambdaCount(asked.lambdaCount());
        double minRatio = Checks.lambdaMinRatio(asked.lambdaMinRatio());
        Folds folds = Checks.folds(question.predictors(), count, asked.folds(), asked.seed(), asked.foldIds());
        return answers.later(
                request,
                Weight.HEAVY,
                progress -> CrossValidationsAnswer.of(
                        question.predictors(), question.crossValidation(count, minRatio, folds, progress)));
    }
}
