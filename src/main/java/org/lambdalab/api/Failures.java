package org.lambdalab.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong without the request being to blame: told in the log, and to the client no more than that. */
@RestControllerAdvice(assignableTypes = RegressionController.class)
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler
    ProblemDetail failed(Throwable failure) {
        LOG.error("A request could not be answered", failure);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The service failed. The request may be in order.");
    }
}
