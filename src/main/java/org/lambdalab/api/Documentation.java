package org.lambdalab.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.lambdalab.sample.Vector;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** What {@code /v3/api-docs} says beyond the types: what the service is, and how it refuses. */
@Configuration(proxyBeanMethods = false)
class Documentation {

    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().replaceWithClass(Vector.class, double[].class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Lambda Lab")
                        .version("1")
                        .description("Regression on powers of x, or on columns, with L1 and L2 penalties, exactly:"
                                + " J = 1/(2n)·Σ(yᵢ − β₀ − zᵢ·w)² + λ·[α‖w‖₁ + (1−α)/2·‖w‖₂²],"
                                + " as glmnet and scikit-learn's ElasticNet have it; α is l1Ratio, and z are the powers"
                                + " or polynomials of x, or the columns, centred and divided by their standard"
                                + " deviation."
                                + " Bodies may come with Content-Encoding: gzip. Numbers may come as R writes them: 2.0 for"
                                + " a whole one, [2] for one that stands alone. Pages of other origins may ask, without"
                                + " cookies, unless lambdalab.cors.allowed-origins says otherwise.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components().addSchemas(PROBLEM, problem()));
    }

    @Bean
    OperationCustomizer refusals() {
        return (operation, handler) -> {
            operation
                    .getResponses()
                    .addApiResponse("400", refusal("Not JSON, not of its type, or no field of this request"))
                    .addApiResponse("408", refusal("A body that comes too slowly"))
                    .addApiResponse(
                            "413",
                            refusal("A body of more than " + Admission.MAX_MEGABYTES + " MB, as sent or inflated"))
                    .addApiResponse("415", refusal("A body that is not JSON, or encoded otherwise than by gzip"))
                    .addApiResponse("422", refusal("A field that is not what it may be"))
                    .addApiResponse("503", busy());
            return operation;
        };
    }

    private static ApiResponse busy() {
        return refusal("Too much to do at once")
                .addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header().description("in seconds").schema(new IntegerSchema()));
    }

    private static ApiResponse refusal(String description) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(problem)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("What is wrong (RFC 9457)")
                .addProperty("status", new IntegerSchema())
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema().description("what the field may be, and what it was"))
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("field", new StringSchema().description("such as degree, or x[3] for one of an array"))
                .addRequiredItem("status")
                .addRequiredItem("title")
                .addRequiredItem("detail");
    }
}
