package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.api.Client.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every way to ask wrongly gets a problem that names the field and says what it may be. */
@RunningService
final class ProblemsTest {

    private static final String NUMBER = "must be a number from -1e100 to 1e100";
    private static final String X =
            "must be an array of 2 to 200,000 numbers, at least two of them different (by 1e-100 or more)";

    private final Client client;

    ProblemsTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x | [0, 1, NaN, 3, 4] | 422 | x[2] | " + NUMBER + ", not NaN",
                "x | [0, 1, Infinity, 3, 4] | 422 | x[2] | " + NUMBER + ", not Infinity",
                "x | [0, 1, -Infinity, 3, 4] | 422 | x[2] | " + NUMBER + ", not -Infinity",
                "x | [0, 1, 1e999, 3, 4] | 422 | x[2] | " + NUMBER + ", not Infinity",
                "x | [0, 1, 1.1e100, 3, 4] | 422 | x[2] | " + NUMBER + ", not 1.1E100",
                "x | [0, 1, \"NaN\", 3, 4] | 400 | x[2] | " + NUMBER,
                "x | [0, 1, null, 3, 4] | 400 | x[2] | " + NUMBER,
                "x | [0, 1, true, 3, 4] | 400 | x[2] | " + NUMBER,
                "x | [0, 1, \"2\", 3, 4] | 400 | x[2] | " + NUMBER,
                "x | [0, 1, [2], 3, 4] | 400 | x[2] | " + NUMBER,
                "x | [0, 1, {}, 3, 4] | 400 | x[2] | " + NUMBER,
                "x | 3 | 400 | x | " + X,
                "x | \"\" | 400 | x | " + X,
                "x | {\"0\": 1} | 400 | x | " + X,
                "x | null | 422 | x | is required: an array of 2 to 200,000 numbers",
                "x | [] | 422 | x | " + X + ", not 0",
                "x | [1] | 422 | x | " + X + ", not 1",
                "x | [7, 7, 7, 7, 7] | 422 | x | " + X + ", not 7.0 throughout",
                "x | [0, -0.0, 0, 0, 0] | 422 | x | " + X + ", not 0.0 throughout",
                "x | [0, 1e-320, 0, 0, 0] | 422 | x | " + X + ", not 0.0 throughout, or nearly so",
                "x | [0, 9e-101, 1e-200, 0, 0] | 422 | x | " + X + ", not 0.0 throughout, or nearly so",
                "x | [0, 1, 2, 3] | 422 | y | must be an array of as many numbers as x has, not 5 beside 4",
                "y | [1, 2, 2, 4, NaN] | 422 | y[4] | " + NUMBER + ", not NaN",
                "y | [1, 2, 2, 4, -1e101] | 422 | y[4] | " + NUMBER + ", not -1.0E101",
                "y | [1, 2, 2, 4] | 422 | y | must be an array of as many numbers as x has, not 4 beside 5",
                "y | [0, 0, 0, 0, 5e-324] | 422 | y | must be all the same, or different by 1e-100 or more",
                "y | [0, 9e-101, 0, 0, 1e-300] | 422 | y | must be all the same, or different by 1e-100 or more",
                "y | [] | 422 | y | must be an array of as many numbers as x has, not 0",
                "y | \"1,2\" | 400 | y | must be an array of as many numbers as x has",
                "degree | 0 | 422 | degree | must be a whole number from 1 to 30, not 0",
                "degree | 31 | 422 | degree | must be a whole number from 1 to 30, not 31",
                "degree | -1 | 422 | degree | must be a whole number from 1 to 30, not -1",
                "degree | 2.5 | 400 | degree | must be a whole number from 1 to 30",
                "degree | NaN | 400 | degree | must be a whole number from 1 to 30",
                "degree | 1e300 | 400 | degree | must be a whole number from 1 to 30",
                "degree | 99999999999 | 400 | degree | must be a whole number from 1 to 30",
                "degree | \"3\" | 400 | degree | must be a whole number from 1 to 30",
                "degree | \"\" | 400 | degree | must be a whole number from 1 to 30",
                "degree | [3, 3] | 400 | degree | must be a whole number from 1 to 30",
                "degree | true | 400 | degree | must be a whole number from 1 to 30",
                "degree | null | 422 | degree | is required: a whole number from 1 to 30",
                "basis | \"fourier\" | 422 | basis | must be scaled-monomial, raw-monomial or legendre",
                "basis | \"\" | 422 | basis | must be scaled-monomial, raw-monomial or legendre",
                "basis | [\"legendre\"] | 400 | basis | must be scaled-monomial, raw-monomial or legendre",
                "basis | {} | 400 | basis | must be scaled-monomial, raw-monomial or legendre",
                "l1Ratio | -0.1 | 422 | l1Ratio | must be a number from 0 (ridge) to 1 (lasso), not -0.1",
                "l1Ratio | 1.0000001 | 422 | l1Ratio | must be a number from 0 (ridge) to 1 (lasso), not 1.0000001",
                "l1Ratio | NaN | 422 | l1Ratio | must be a number from 0 (ridge) to 1 (lasso), not NaN",
                "l1Ratio | \"1\" | 400 | l1Ratio | must be a number from 0 (ridge) to 1 (lasso)",
                "l1Ratio | null | 422 | l1Ratio | is required: a number from 0",
                "lambdas | [0.1, -1e-9] | 422 | lambdas[1] | must be a number from 0 to 1e100, not -1.0E-9",
                "lambdas | [Infinity] | 422 | lambdas[0] | must be a number from 0 to 1e100, not Infinity",
                "lambdas | [NaN] | 422 | lambdas[0] | must be a number from 0 to 1e100, not NaN",
                "lambdas | [\"a\"] | 400 | lambdas[0] | must be a number from 0 to 1e100",
                "lambdas | [] | 422 | lambdas | must be an array of 1 to 500 numbers from 0 up, not 0",
                "lambdas | 0.1 | 400 | lambdas | must be an array of 1 to 500 numbers from 0 up",
                "lambdas | null | 422 | lambdas | is required: an array of 1 to 500 numbers",
                "lambda | [1] | 400 | lambda | basis, columns, degree, l1Ratio, lambdas, names, predictAt, standardize, x, y",
                "Degree | 2 | 400 | Degree | basis, columns, degree, l1Ratio, lambdas, names, predictAt, standardize, x, y",
                "lambdaCount | 10 | 400 | lambdaCount | basis, columns, degree, l1Ratio, lambdas, names, predictAt, standardize, x, y",
            })
    void aFitSays(String field, String value, int status, String named, String sentence) {
        String body = Body.small().with("lambdas", "[0.1]").with(field, value).json();
        assertProblem(client.post("/api/v1/fits", body), status, named, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "y", "degree", "l1Ratio", "lambdas"})
    void aFitNeeds(String field) {
        String body = Body.small().with("lambdas", "[0.1]").without(field).json();
        assertProblem(client.post("/api/v1/fits", body), 422, field, "is required: a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lambdaCount | 0 | 422 | lambdaCount | must be a whole number from 1 to 500, not 0",
                "lambdaCount | 501 | 422 | lambdaCount | must be a whole number from 1 to 500, not 501",
                "lambdaCount | 1.5 | 400 | lambdaCount | must be a whole number from 1 to 500",
                "lambdaMinRatio | 0 | 422 | lambdaMinRatio | must be a number above 0 and below 1, not 0.0",
                "lambdaMinRatio | 1 | 422 | lambdaMinRatio | must be a number above 0 and below 1, not 1.0",
                "lambdaMinRatio | NaN | 422 | lambdaMinRatio | must be a number above 0 and below 1, not NaN",
                "lambdaMinRatio | -1 | 422 | lambdaMinRatio | must be a number above 0 and below 1, not -1.0",
                "lambdaMinRatio | [] | 400 | lambdaMinRatio | must be a number above 0 and below 1",
                "folds | 1 | 422 | folds | must make 2 to 5 folds of 5 rows, not 1",
                "folds | 6 | 422 | folds | must make 2 to 5 folds of 5 rows, not 6",
                "folds | -2147483648 | 422 | folds | must make 2 to 5 folds of 5 rows, not -2147483648",
                "folds | 2147483648 | 400 | folds | must be a whole number from 2 to the number of rows",
                "folds | \"5\" | 400 | folds | must be a whole number from 2 to the number of rows",
                "seed | 1.5 | 400 | seed | must be a whole number of at most 64 bits",
                "seed | 9223372036854775808 | 400 | seed | must be a whole number of at most 64 bits",
                "seed | \"x\" | 400 | seed | must be a whole number of at most 64 bits",
                "foldIds | [1, 2, 1, 2] | 422 | foldIds | one for each row, with 2 to 1,000 different ones, not 4 for 5",
                "foldIds | [] | 422 | foldIds | one for each row, with 2 to 1,000 different ones, not 0 for 5 rows",
                "foldIds | [3, 3, 3, 3, 3] | 422 | foldIds | must make 2 to 5 folds of 5 rows, not 1",
                "foldIds | [0, 0, -0.0, 0, 0] | 422 | foldIds | must make 2 to 5 folds of 5 rows, not 1",
                "foldIds | [1, 1, 1, 1, 2] | 422 | foldIds | must leave at least two different x (by 1e-100 or more) outside every fold",
                "x | [-0.0, 1, 1, 1, 0], \"foldIds\": [1, 2, 2, 2, 1] | 422 | foldIds | must leave at least two different x (by 1e-100 or more)",
                "x | [-0.0, 1, 1, 0, 0], \"foldIds\": [1, 2, 2, 1, 3] | 422 | foldIds | must leave at least two different x",
                "x | [0, 1e-320, 1e-200, 9e-101, 1], \"foldIds\": [1, 1, 1, 1, 2] | 422 | foldIds | must leave at least two",
                "x | [-1, 1e-320, 1e-200, 9e-101, 0], \"foldIds\": [2, 1, 1, 1, 1] | 422 | foldIds | must leave at least two",
                "foldIds | [1, 1, 1, 1, null] | 400 | foldIds[4] | must be a whole number of at most 32 bits",
                "foldIds | [1, 1, 1, 1, \"2\"] | 400 | foldIds[4] | must be a whole number of at most 32 bits",
                "foldIds | [1, 1, 1, 1, 1.5] | 422 | foldIds[4] | must be a whole number of at most 32 bits, not 1.5",
                "foldIds | [1, 1, 1, 1, NaN] | 422 | foldIds[4] | must be a whole number of at most 32 bits, not NaN",
                "foldIds | [1, 1, 1, 1, 4294967297] | 422 | foldIds[4] | must be a whole number of at most 32 bits",
                "foldIds | 3 | 400 | foldIds | must be an array of whole numbers, one for each row",
                "foldIds | [1, 2, 1, 2, 1], \"folds\": 2 | 422 | foldIds | must be given instead of folds and seed",
                "foldIds | [1, 2, 1, 2, 1], \"seed\": 2 | 422 | foldIds | must be given instead of folds and seed",
                "x | [0, 1, 1, 1, 1], \"folds\": 5 | 422 | folds | must leave at least two different x",
                "lambdas | [1] | 400 | lambdas | foldIds, folds, l1Ratio, lambdaCount, lambdaMinRatio, names, seed, standardize, x, y",
            })
    void aCrossValidationSays(String field, String value, int status, String named, String sentence) {
        String body = Body.small().with(field, value).json();
        assertProblem(client.post("/api/v1/cross-validations", body), status, named, sentence);
        if (field.startsWith("lambda") && !field.equals("lambdas")) {
            assertProblem(client.post("/api/v1/paths", body), status, named, sentence);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fits", "paths", "cross-validations"})
    void everyRequestIsCheckedForWhatTheyShare(String kind) {
        Body body = kind.equals("fits") ? Body.small().with("lambdas", "[1]") : Body.small();
        String path = "/api/v1/" + kind;
        assertThat(client.post(path, body.json()).statusCode()).isEqualTo(200);
        assertProblem(client.post(path, body.with("degree", "31").json()), 422, "degree", "from 1 to 30, not 31");
        assertProblem(client.post(path, body.with("x", "[1, 1, 1, 1, 1]").json()), 422, "x", "two of them different");
        assertProblem(client.post(path, body.with("l1Ratio", "2").json()), 422, "l1Ratio", "from 0 (ridge) to 1");
        assertProblem(client.post(path, body.with("basis", "\"x\"").json()), 422, "basis", "legendre");
        assertProblem(client.post(path, body.with("what", "1").json()), 400, "what", "degree");
        assertProblem(client.post(path, "{"), 400, "", "The body is not JSON: see line 1, column 2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | `` | must be one JSON object",
                "null | `` | must be one JSON object",
                "[] | `` | must be one JSON object",
                "3 | `` | must be one JSON object",
                "\"\" | `` | must be one JSON object",
                "{} {} | `` | must be one JSON object",
                "{\"x\": [1, 2 | x[2] | not JSON: see line 1, column 12",
                "{\"x\": [1,, 2]} | x[1] | not JSON: see line 1, column 10",
                "{\"degree\": 1, \"degree\": 2} | degree | degree is given twice",
                "{\"degree\": 01} | degree | not JSON: see line 1, column 13",
                "{'degree': 1} | `` | not JSON: see line 1, column 2",
                "{\"degree\": 1}} | `` | not JSON: see line 1, column 14",
                "{\"degree\" 1} | degree | not JSON: see line 1, column 11",
                "{\"degree\": undefined} | degree | not JSON",
                "x=1&y=2 | `` | not JSON: see line 1, column 1",
            })
    void aBodyThatIsNotOfTheFormSays(String body, String named, String sentence) {
        assertProblem(client.post("/api/v1/fits", body), 400, named, sentence);
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() {
        Body fits = Body.small().with("lambdas", "[0.1]");
        String tooLong = "too long, or it is nested too deep";
        HttpResponse<String> number = client.post(
                "/api/v1/fits",
                fits.with("lambdas", "[1" + "0".repeat(2_000) + "]").json());
        assertProblem(number, 400, "lambdas[0]", tooLong);
        HttpResponse<String> text = client.post(
                "/api/v1/fits",
                fits.with("basis", "\"" + "a".repeat(2_000) + "\"").json());
        assertProblem(text, 400, "basis", tooLong);
        HttpResponse<String> name =
                client.post("/api/v1/fits", fits.with("a".repeat(2_000), "1").json());
        assertProblem(name, 400, "", tooLong);
        HttpResponse<String> deep = client.post(
                "/api/v1/fits",
                fits.with("z", "[".repeat(100_000) + "]".repeat(100_000)).json());
        assertProblem(deep, 400, "", tooLong);
        HttpResponse<String> numbers =
                client.post("/api/v1/fits", fits.with("x", "[".repeat(100_000)).json());
        assertProblem(numbers, 400, "x[0]", "must be a number");
    }

    @Test
    void aLongNameIsNotSentBackInFull() {
        HttpResponse<String> answer = client.post(
                "/api/v1/fits", Body.small().with("a".repeat(900), "1").json());
        assertProblem(answer, 400, "a".repeat(40) + "…", "is not a field");
    }

    @Test
    void fiveHundredLambdasAreEnough() {
        String most = IntStream.range(0, 500).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        Body fits = Body.small();
        assertThat(client.ask(
                                "/api/v1/fits",
                                fits.with("lambdas", "[" + most + "]").json())
                        .get("fits")
                        .size())
                .isEqualTo(500);
        HttpResponse<String> more = client.post(
                "/api/v1/fits", fits.with("lambdas", "[" + most + ", 500]").json());
        assertProblem(more, 422, "lambdas", "must be an array of 1 to 500 numbers from 0 up, not 501");
    }

    @Test
    void onlyJsonIsRead() {
        HttpRequest yaml = HttpRequest.newBuilder(client.address("/api/v1/fits"))
                .header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofString("degree: 2"))
                .build();
        assertProblem(client.send(yaml), 415, "", "Content-Type must be application/json");
        HttpRequest untold = HttpRequest.newBuilder(client.address("/api/v1/fits"))
                .POST(BodyPublishers.ofString("{}"))
                .build();
        assertProblem(client.send(untold), 415, "", "Content-Type must be application/json");
    }

    @Test
    void otherMethodsAreToldWhichThereIs() {
        HttpResponse<String> answer = client.get("/api/v1/paths");
        assertProblem(answer, 405, "", "GET");
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v1/fit", "/api/v2/fits", "/api/v1/fits/3"})
    void otherPathsAreNeitherTheServicesNorAScreens(String path) {
        assertProblem(client.get(path), 404, "", "/swagger-ui.html");
        assertProblem(client.post(path, Body.small().json()), 404, "", "/swagger-ui.html");
    }
}
