package org.lambdalab.ui.page;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** What a browser is shown where the server answers before any screen could: Spring Boot asks for it by this name. */
@Component("error")
class ServerErrorPage implements View {

    private final I18NProvider texts;

    ServerErrorPage(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public String getContentType() {
        return new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8).toString();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Who asks for the page itself asks for nothing that there is.
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        String key = "error-page." + what(response.getStatus());
        Locale language = request.getLocale();
        response.setContentType(getContentType());
        response.getWriter()
                .printf(
                        """
                        <!doctype html>
                        <html lang="%5$s">
                        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title>
                        <style>:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 10vh auto; padding: 1rem }</style></head>
                        <body><main><h1>%1$s</h1><p>%2$s</p><p><a id="to-the-lab" href="%4$s/">%3$s</a></p></main></body>
                        </html>
                        """,
                        text(key + ".title", language),
                        text(key + ".text", language),
                        text("error-page.lab", language),
                        HtmlUtils.htmlEscape(request.getContextPath()),
                        language.toLanguageTag());
    }

    private static String what(int status) {
        return status == HttpServletResponse.SC_NOT_FOUND ? "not-found" : status < 500 ? "request" : "failure";
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, language));
    }
}
