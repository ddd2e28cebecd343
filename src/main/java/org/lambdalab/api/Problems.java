package org.lambdalab.api;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a request, as problem JSON (RFC 9457) with the field's name in {@code field}. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail invalid(InvalidField invalid) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, invalid.field(), invalid.field() + " " + invalid.getMessage());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = unreadable(unreadable.getMostSpecificCause(), unreadable.getCause());
        return createResponseEntity(problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private static ProblemDetail unreadable(Throwable root, @Nullable Throwable cause) {
        if (root instanceof BodyTooLarge) {
            return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, BodyTooLarge.DETAIL);
        }
        String field = cause instanceof DatabindException databind ? path(databind) : "";
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    field,
                    field + " is not a field of this request; they are "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        if (!field.isEmpty()) {
            return problem(
                    HttpStatus.BAD_REQUEST, field, field + " is not of the type that it must be, or no finite number");
        }
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The body is not JSON of the form asked for" + place(cause));
    }

    /** As in {@code x[3]}. */
    private static String path(DatabindException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining());
    }

    private static String place(@Nullable Throwable cause) {
        TokenStreamLocation location = cause instanceof JacksonException json ? json.getLocation() : null;
        return location == null
                ? "."
                : ": see line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static ProblemDetail problem(HttpStatus status, String field, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("field", field);
        return problem;
    }
}
