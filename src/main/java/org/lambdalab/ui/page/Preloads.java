package org.lambdalab.ui.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names in the page itself what its scripts ask for one after the other, each when it has run: all of it then comes at
 * once, in one round trip.
 */
@Component
class Preloads implements VaadinServiceInitListener {

    /** The parts of the bundle that every screen needs, the largest first; their names end in a hash. */
    private static final List<String> MODULES = List.of("generated-flow-imports", "FlowClient", "FlowBootstrap");

    /**
     * A script waits for the style sheets above it. Beside so much more, these would come late, and with them all that is
     * on screen before the bundle has run.
     */
    private static final String AFTER_THE_STYLES =
            "document.head.append(document.currentScript.previousElementSibling.content)";

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        List<String> modules = MODULES.stream().flatMap(Preloads::files).toList();
        String push = "VAADIN/static/push/vaadinPush-min.js?v=" + Version.getBuildHash();
        initialisation.addIndexHtmlRequestListener(page -> {
            Element body = page.getDocument().body();
            Element links = body.appendElement("template");
            modules.forEach(module -> link(links, "VAADIN/build/" + module, "modulepreload"));
            link(links, push, "preload").attr("as", "script");
            body.appendElement("script").appendChild(new DataNode(AFTER_THE_STYLES));
        });
    }

    private static Stream<String> files(String module) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/VAADIN/webapp/VAADIN/build/" + module + "-*.js");
            return Arrays.stream(files).map(file -> Objects.requireNonNull(file.getFilename()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element link(Element parent, String address, String relation) {
        return parent.appendElement("link").attr("rel", relation).attr("href", address);
    }
}
