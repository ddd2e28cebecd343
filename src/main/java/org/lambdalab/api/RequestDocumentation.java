package org.lambdalab.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lambdalab.regression.Basis;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the fields of requests in the words of {@link Rules}, and with the {@link Limits} that checks go by. */
@Component
final class RequestDocumentation implements OpenApiCustomizer {

    private static final Set<String> REQUESTS =
            Set.of(FitsRequest.NAME, PathsRequest.NAME, CrossValidationsRequest.NAME);

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().getSchemas().forEach(RequestDocumentation::describeRequest);
    }

    private static void describeRequest(String name, Schema<?> schema) {
        if (REQUESTS.contains(name)) {
            schema.getProperties().forEach(RequestDocumentation::describe);
            schema.setOneOf(List.of(
                    new ObjectSchema().required(List.of("x", "degree")),
                    new ObjectSchema().required(List.of("columns"))));
        }
    }

    private static void describe(String field, Schema<?> schema) {
        schema.setDescription(description(field, Rules.of(field)));
        switch (field) {
            case "degree" -> bound(schema, Limits.DEGREE);
            case "basis" -> choose(schema);
            case "l1Ratio" -> bound(schema, Limits.L1_RATIO);
            case "lambdaCount" -> {
                bound(schema, Limits.LAMBDAS);
                schema.setDefault(Limits.DEFAULT_LAMBDA_COUNT);
            }
            case "standardize" -> schema.setDefault(Limits.DEFAULT_STANDARDIZE);
            case "seed" -> schema.setDefault(Limits.DEFAULT_SEED);
            default -> {}
        }
    }

    private static String description(String field, String rule) {
        return switch (field) {
            case "x", "degree" -> rule + "; or columns instead";
            case "columns" -> rule + ": each a feature, instead of the powers of x";
            case "names" -> rule + "; with columns only, and given back with the fits";
            case "standardize" ->
                rule
                        + ": whether columns are divided by their standard deviation, beside being centred; with columns only";
            case "y" -> rule + " or each of columns, " + Rules.Y_RANGE;
            case "predictAt" -> "x to predict y at, " + rule + "; not with columns";
            case "lambdaMinRatio" ->
                "the smallest λ as a share of the largest, " + rule + "; "
                        + number(Limits.DEFAULT_LAMBDA_MIN_RATIO).toPlainString() + " if not given";
            case "folds" -> rule + "; " + Limits.DEFAULT_FOLDS + " if not given, or as many as rows";
            case "seed" -> "draws the folds, " + rule;
            case "foldIds" -> rule + "; instead of folds and seed";
            default -> rule;
        };
    }

    private static void bound(Schema<?> schema, Bounds bounds) {
        schema.setMinimum(number(bounds.least()));
        schema.setMaximum(number(bounds.largest()));
    }

    private static void choose(Schema<?> schema) {
        @SuppressWarnings("unchecked")
        Schema<String> text = (Schema<String>) schema;
        text.setEnum(Arrays.stream(Basis.values()).map(Basis::id).toList());
        text.setDefault(Limits.DEFAULT_BASIS.id());
    }

    private static BigDecimal number(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
