package org.lambdalab.ui.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Names in the page itself what its scripts ask for one after the other, each when it has run: all of it then comes at
 * once, in one round trip.
 */
@Component
class Preloads implements VaadinServiceInitListener {

    private static final String BUNDLE = "META-INF/VAADIN/webapp/";
    private static final Pattern ENTRY = Pattern.compile("src=\"\\./(VAADIN/build/[^\"]+\\.js)\"");
    private static final Pattern IMPORT = Pattern.compile("\\bimport\\([`'\"]\\./([^`'\"]+\\.js)[`'\"]\\)");

    /**
     * A script waits for the style sheets above it. Beside so much more, these would come late, and with them all that is
     * on screen before the bundle has run.
     */
    private static final String AFTER_THE_STYLES =
            "document.head.append(document.currentScript.previousElementSibling.content)";

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        List<String> modules = importsOfTheEntry();
        String push = "VAADIN/static/push/vaadinPush-min.js?v=" + Version.getBuildHash();
        initialisation.addIndexHtmlRequestListener(page -> {
            Element body = page.getDocument().body();
            Element links = body.appendElement("template");
            modules.forEach(module -> link(links, "VAADIN/build/" + module, "modulepreload"));
            link(links, push, "preload").attr("as", "script");
            body.appendElement("script").appendChild(new DataNode(AFTER_THE_STYLES));
        });
    }

    private static List<String> importsOfTheEntry() {
        Matcher entry = ENTRY.matcher(read("index.html"));
        return entry.find()
                ? IMPORT.matcher(read(entry.group(1)))
                        .results()
                        .map(imported -> imported.group(1))
                        .toList()
                : List.of();
    }

    /** Empty where there is no bundle, as in tests of screens without a browser. */
    private static String read(String file) {
        ClassPathResource part = new ClassPathResource(BUNDLE + file);
        try {
            return part.exists() ? part.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element link(Element parent, String address, String relation) {
        return parent.appendElement("link").attr("rel", relation).attr("href", address);
    }
}
