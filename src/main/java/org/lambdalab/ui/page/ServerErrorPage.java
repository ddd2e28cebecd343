package org.lambdalab.ui.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** What a browser is shown where the server answers before any screen could: Spring Boot asks for it by this name. */
@Component("error")
class ServerErrorPage implements View {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

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
        response.setContentType(getContentType());
        response.getWriter()
                .printf(
                        """
                        <!doctype html>
                        <html lang="en">
                        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title>
                        <style>:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 10vh auto; padding: 1rem }</style></head>
                        <body><main><h1>%1$s</h1><p>%2$s</p><p><a id="to-the-lab" href="%4$s/">%3$s</a></p></main></body>
                        </html>
                        """,
                        text(key + ".title"),
                        text(key + ".text"),
                        text("error-page.lab"),
                        HtmlUtils.htmlEscape(request.getContextPath()));
    }

    private static String what(int status) {
        return status == HttpServletResponse.SC_NOT_FOUND ? "not-found" : status < 500 ? "request" : "failure";
    }

    private static String text(String key) {
        return HtmlUtils.htmlEscape(TEXTS.getString(key));
    }
}
