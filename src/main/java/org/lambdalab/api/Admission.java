package org.lambdalab.api;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Semaphore;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets so many requests of the service in at once, with a body of bounded size and time each; the others are told to
 * come back, so that neither memory nor the screens suffer.
 *
 * <p>The container knows which requests are the service's, however their paths are written ({@code /%61pi}).
 */
@Component
@FilterRegistration(urlPatterns = "/api/*", asyncSupported = true)
class Admission extends OncePerRequestFilter {

    static final int MAX_MEGABYTES = 16;
    static final int MIN_KILOBYTES_A_SECOND = 128;

    /** The numbers of a body take some ten megabytes at most while it is read. */
    private static final int MAX_REQUESTS = 16;

    private final Semaphore places = new Semaphore(MAX_REQUESTS);
    private final JsonMapper json;

    Admission(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > (long) MAX_MEGABYTES << 20) {
            refuse(request, response, Problems.tooLarge());
        } else if (InflatedRequest.isEncoded(request) && !InflatedRequest.isGzip(request)) {
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, InflatedRequest.GZIP);
            refuse(request, response, Problems.encoded());
        } else if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER_SECONDS);
            refuse(request, response, Problems.busy());
        } else {
            answer(request, response, chain);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(bounded(request), response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Leaving());
            } else {
                places.release();
            }
        }
    }

    private static HttpServletRequest bounded(HttpServletRequest request) {
        long limit = (long) MAX_MEGABYTES << 20;
        BoundedRequest bounded = new BoundedRequest(request, limit);
        return InflatedRequest.isGzip(request) ? new InflatedRequest(bounded, limit) : bounded;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    /** Frees the place when an answer computed elsewhere is complete, whichever way it ends. */
    private final class Leaving implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            places.release();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // Completion follows.
        }

        @Override
        public void onError(AsyncEvent event) {
            // Completion follows.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // A new cycle forgets its listeners.
            event.getAsyncContext().addListener(this);
        }
    }
}
