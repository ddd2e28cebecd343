package org.lambdalab.api;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/**
 * Takes next to nothing of extensions of chunks and of trailers, which nobody sends in earnest: the container reads them
 * to their end in one go, so that whoever sends them in drops would hold a place past the time of a {@link
 * BoundedRequest}.
 */
@Component
final class PlainChunks implements TomcatConnectorCustomizer {

    /** In bytes; at 0, Tomcat 11.0.24 answers 500 instead of 400. */
    private static final String LIMIT = "4";

    @Override
    public void customize(Connector connector) {
        connector.setProperty("maxExtensionSize", LIMIT);
        connector.setProperty("maxTrailerSize", LIMIT);
    }
}
