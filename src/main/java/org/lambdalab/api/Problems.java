package org.lambdalab.api;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a request, as problem JSON (RFC 9457) with the field's name in {@code field}. Asked before {@link
 * Failures}, which takes what is left.
 */
@RestControllerAdvice
@Order(0)
class Problems extends ResponseEntityExceptionHandler {

    static final String RETRY_AFTER_SECONDS = "1";

    private static final int LONGEST_NAME = 40;

    static ProblemDetail tooLarge() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE, "The body must be at most " + Admission.MAX_MEGABYTES + " MB.");
    }

    private static ProblemDetail tooSlow() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.REQUEST_TIMEOUT,
                "The body must come at " + Admission.MIN_KILOBYTES_A_SECOND + " kB a second or faster.");
    }

    static ProblemDetail encoded() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Content-Encoding must be " + InflatedRequest.GZIP + ", or not be given.");
    }

    static ProblemDetail busy() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The service is busy. Try again in a moment.");
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidField invalid) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, invalid.field(), String.valueOf(invalid.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(RejectedExecutionException refused) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(busy());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        missing.getBody().setDetail("There is nothing here. What there is, stands at /swagger-ui.html.");
        return super.handleNoResourceFoundException(missing, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException unsupported,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        unsupported.getBody().setDetail("Content-Type must be application/json.");
        return super.handleHttpMediaTypeNotSupported(unsupported, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleAsyncRequestTimeoutException(
            AsyncRequestTimeoutException timeout, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return handleExceptionInternal(timeout, busy(), later, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = switch (unreadable.getMostSpecificCause()) {
            case BodyTooLarge large -> tooLarge();
            case BodyTooSlow slow -> tooSlow();
            default -> isDamaged(unreadable) ? damaged() : unreadable(unreadable.getCause());
        };
        return createResponseEntity(problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private static boolean isDamaged(Throwable unreadable) {
        return unreadable instanceof BodyDamaged || (unreadable.getCause() != null && isDamaged(unreadable.getCause()));
    }

    private static ProblemDetail damaged() {
        return problem("", "The body must be whole " + InflatedRequest.GZIP + ", as Content-Encoding says.");
    }

    private static ProblemDetail unreadable(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException json)) {
            return problem("", "The body must be one JSON object.");
        }
        String field = field(json);
        return switch (json) {
            case UnrecognizedPropertyException unknown ->
                problem(field, field + " is not a field here; they are " + fields(unknown));
            case MismatchedInputException mistyped
            when field.isEmpty() -> problem("", "The body must be one JSON object.");
            case MismatchedInputException mistyped -> problem(field, field + " must be " + Rules.of(field));
            case InputCoercionException outOfRange -> problem(field, field + " must be " + Rules.of(field));
            case StreamReadException twice when isDuplicate(twice) -> problem(field, field + " is given twice.");
            case StreamConstraintsException excess ->
                problem(field, "A number, a name or a text of the body is too long, or it is nested too deep.");
            default -> problem(field, "The body is not JSON" + place(json));
        };
    }

    private static String fields(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** As in {@code x[3]}; empty if it is none in particular. */
    private static String field(JacksonException unreadable) {
        String path = unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining());
        if (path.isEmpty() && unreadable.processor() instanceof JsonParser parser) {
            return printable(Objects.requireNonNullElse(parser.currentName(), ""));
        }
        return printable(path);
    }

    /** A name that anyone may have written, short, and without halves of characters. */
    private static String printable(String name) {
        String start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return new String(start.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static boolean isDuplicate(StreamReadException malformed) {
        return malformed.getOriginalMessage().startsWith("Duplicate");
    }

    private static String place(JacksonException malformed) {
        TokenStreamLocation location = malformed.getLocation();
        return location == null
                ? "."
                : ": see line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static ProblemDetail problem(String field, String detail) {
        return problem(HttpStatus.BAD_REQUEST, field, detail);
    }

    private static ProblemDetail problem(HttpStatus status, String field, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (!field.isEmpty()) {
            problem.setProperty("field", field);
        }
        return problem;
    }
}
