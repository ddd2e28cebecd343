package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.api.Client.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Numbers as R's jsonlite writes them, and no further than that. */
@RunningService
final class NumbersOfRTest {

    private final Client client;

    NumbersOfRTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "degree | [2]",
                "degree | 2.0",
                "degree | [2.0]",
                "degree | 2e0",
                "l1Ratio | [1]",
                "l1Ratio | 1.0",
            })
    void aWholeNumberMayHaveAPointAndAnyMayBeAnArrayOfOne(String field, String written) {
        Body body = Body.small().with("lambdas", "[0.1]");
        assertThat(client.ask("/api/v1/fits", body.with(field, written).json()))
                .isEqualTo(client.ask("/api/v1/fits", body.json()));
    }

    @Test
    void soMayATruth() {
        Body body = ColumnsOverHttpTest.small().with("lambdas", "[0.1]");
        assertThat(client.ask(
                        "/api/v1/fits", body.with("standardize", "[false]").json()))
                .isEqualTo(client.ask(
                        "/api/v1/fits", body.with("standardize", "false").json()))
                .isNotEqualTo(client.ask("/api/v1/fits", body.json()));
    }

    @Test
    void soMayThoseOfACrossValidation() {
        Body body = Body.small().with("lambdaCount", "5").with("folds", "3").with("seed", "100000");
        Body ofR = Body.small()
                .with("lambdaCount", "[5]")
                .with("lambdaMinRatio", "[0.0001]")
                .with("folds", "[3.0]")
                .with("seed", "[1e+05]");
        assertThat(client.ask("/api/v1/cross-validations", ofR.json()))
                .isEqualTo(client.ask("/api/v1/cross-validations", body.json()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "degree | [2, 3] | must be a whole number from 1 to 30",
                "degree | [] | must be a whole number from 1 to 30",
                "degree | [[2]] | must be a whole number from 1 to 30",
                "degree | [\"2\"] | must be a whole number from 1 to 30",
                "degree | [null] | must be a whole number from 1 to 30",
                "degree | [2.5] | must be a whole number from 1 to 30",
                "degree | \"2\" | must be a whole number from 1 to 30",
                "degree | {\"a\": 2} | must be a whole number from 1 to 30",
                "l1Ratio | [1, 1] | must be a number from 0 (ridge) to 1 (lasso)",
                "l1Ratio | [true] | must be a number from 0 (ridge) to 1 (lasso)",
                "basis | [\"legendre\"] | must be scaled-monomial, raw-monomial or legendre",
                "lambdas | 0.1 | must be an array of 1 to 500 numbers",
            })
    void allElseIsReadAsStrictlyAsEver(String field, String written, String sentence) {
        String body = Body.small().with("lambdas", "[0.1]").with(field, written).json();
        assertProblem(client.post("/api/v1/fits", body), 400, field, sentence);
    }
}
