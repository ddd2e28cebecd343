package org.lambdalab.api;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of other origins, such as a notebook in the browser, ask the service and read its answers, without cookies.
 *
 * <p>Whoever asks beforehand is told of POST alone; another method is refused by the words that all others hear. Comes before {@link Admission}, so that a refusal can be read there as well. Fetch standard (WHATWG), section 3.2,
 * "CORS protocol".
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
@FilterRegistration(urlPatterns = "/api/*", asyncSupported = true)
class OtherOrigins extends CorsFilter {

    private static final long PREFLIGHT_SECONDS = 3_600;

    /** @param allowed such as {@code https://example.org}; {@code *} for all, none for none */
    OtherOrigins(@Value("${lambdalab.cors.allowed-origins}") List<String> allowed) {
        super(request -> configuration(
                allowed, CorsUtils.isPreFlightRequest(request) ? HttpMethod.POST.name() : CorsConfiguration.ALL));
    }

    private static CorsConfiguration configuration(List<String> allowed, String method) {
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(allowed);
        configuration.setAllowedMethods(List.of(method));
        configuration.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        configuration.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER));
        configuration.setMaxAge(PREFLIGHT_SECONDS);
        return configuration;
    }
}
