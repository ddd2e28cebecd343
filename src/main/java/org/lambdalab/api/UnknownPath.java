package org.lambdalab.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers 404 for what the service has not; the screens would take such a path for one of theirs. */
@RestController
@Hidden
class UnknownPath {

    @RequestMapping("/api/**")
    void notFound(HttpServletRequest request) throws NoResourceFoundException {
        throw new NoResourceFoundException(
                HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), request.getRequestURI());
    }
}
