package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Leads to a text as a file, which is made when somebody asks for it. */
final class DownloadLink extends Composite<Anchor> {

    DownloadLink(String id, String fileName, String type, SerializableSupplier<String> text) {
        getContent().setId(id);
        getContent().setText(getTranslation("take-away.download", fileName));
        getContent().setHref(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
        }));
    }
}
