package org.lambdalab.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Vector;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fits, paths and cross-validations of polynomials. */
@RestController
@RequestMapping(
        path = "/api/v1",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Regression", description = "J = 1/(2n)·RSS + λ·[α‖w‖₁ + (1−α)/2·‖w‖₂²], as glmnet and ElasticNet have it")
class RegressionController {

    private final Computations computations;

    RegressionController(Computations computations) {
        this.computations = computations;
    }

    @PostMapping("/fits")
    @Operation(summary = "Fits at the λ given; λ = 0 is least squares")
    CompletableFuture<FitsAnswer> fits(@RequestBody FitsRequest request) {
        FitQuestion question = Checks.question(request);
        Vector lambdas = Checks.lambdas(request.lambdas());
        return computations.submit(() -> FitsAnswer.of(question.fits(lambdas)));
    }

    @PostMapping("/paths")
    @Operation(summary = "A whole path from λ_max down")
    CompletableFuture<PathsAnswer> paths(@RequestBody PathsRequest request) {
        FitQuestion question = Checks.question(request);
        int count = Checks.lambdaCount(request.lambdaCount());
        double minRatio = Checks.lambdaMinRatio(request.lambdaMinRatio());
        return computations.submit(() -> PathsAnswer.of(question.path(count, minRatio)));
    }

    @PostMapping("/cross-validations")
    @Operation(
            summary = "The error of each λ on rows that the fit has not seen",
            description = "Refused where rows of a fold lie so far beyond all others that an error would be infinite.")
    CompletableFuture<CrossValidationsAnswer> crossValidations(@RequestBody CrossValidationsRequest request) {
        FitQuestion question = Checks.question(request);
        int count = Checks.lambdaCount(request.lambdaCount());
        double minRatio = Checks.lambdaMinRatio(request.lambdaMinRatio());
        Folds folds = Checks.folds(question.sample(), request.folds(), request.seed(), request.foldIds());
        return computations.submit(() -> CrossValidationsAnswer.of(question.crossValidation(count, minRatio, folds)));
    }
}
