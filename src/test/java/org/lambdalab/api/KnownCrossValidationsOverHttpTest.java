package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lambdalab.api.Client.numbers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.KnownCrossValidation;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Cross-validations of columns that scikit-learn and glmnet made, asked of the service; its grid of λ is theirs. */
@RunningService
final class KnownCrossValidationsOverHttpTest {

    private final Client client;

    KnownCrossValidationsOverHttpTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void columnsHaveTheCurvesAndChoicesOfScikitLearnAndGlmnet() throws IOException {
        List<KnownCrossValidation> columns = KnownCrossValidation.all().stream()
                .filter(known -> !known.isOfPowers())
                .toList();
        assertThat(columns).hasSizeGreaterThanOrEqualTo(10);
        int byGlmnet = 0;
        for (KnownCrossValidation known : columns) {
            JsonNode answer =
                    client.ask("/api/v1/cross-validations", body(known).json());
            requireSameGrid(known.problem().vector("lambdas"), numbers(answer.get("lambdas")));
            Vector means = Vector.of(numbers(answer.get("meanMse")));
            Vector errors = Vector.of(numbers(answer.get("standardErrors")));
            double min = answer.get("lambdaMin").asDouble();
            double oneSe = answer.get("lambdaOneSe").asDouble();
            known.requireScikitLearn(means, errors, min, oneSe);
            byGlmnet += known.requireGlmnet(means, errors, min, oneSe).isPresent() ? 1 : 0;
        }
        assertThat(byGlmnet).isGreaterThanOrEqualTo(4);
    }

    private static Body body(KnownCrossValidation known) {
        Body body = new Body(Map.of())
                .with(
                        "lambdaCount",
                        Integer.toString(known.problem().vector("lambdas").size()));
        for (String field : List.of("columns", "y", "standardize", "l1Ratio", "lambdaMinRatio", "foldIds")) {
            body = body.with(field, known.problem().text(field));
        }
        return body;
    }

    private static void requireSameGrid(Vector known, double[] found) {
        assertThat(found).hasSize(known.size());
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isCloseTo(known.get(i), within(1e-12 * known.get(i)));
        }
    }
}
