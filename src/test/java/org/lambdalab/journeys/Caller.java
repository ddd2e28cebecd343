package org.lambdalab.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person at a screen as the server sees one, without a browser, of which a crowd would need more processors than the
 * server: a session, a page, its events, and all that is pushed.
 */
final class Caller implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final App app;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Consumer<JsonNode> listener;
    private final List<JsonNode> changes = new ArrayList<>();
    private final String token;
    private final WebSocket push;
    private int sent;
    private int seen;

    /**
     * Opens a page.
     *
     * @param listener told each change of the page, as it comes in
     */
    Caller(App app, String route, String query, Consumer<JsonNode> listener) throws IOException, InterruptedException {
        this.app = app;
        this.listener = listener;
        JsonNode page = json(client.send(
                        HttpRequest.newBuilder(URI.create(
                                        app.address("/?v-r=init&location=" + route + "&query=" + encoded(query))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
        JsonNode first = page.path("appConfig").path("uidl");
        token = first.path("Vaadin-Security-Key").asString();
        hear(first);
        push = client.newWebSocketBuilder()
                .buildAsync(
                        URI.create(app.address("/VAADIN/push?v-r=push&v-uiId=0&v-pushId="
                                        + first.path("Vaadin-Push-ID").asString()
                                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                                        + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                                        + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true")
                                .replace("http:", "ws:")),
                        new Pushed())
                .join();
        send("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"",\
                "historyState":null,"trigger":""}}""".formatted(route, query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.substring(text.indexOf('{'), text.lastIndexOf('}') + 1));
    }

    /** Until the answer is here. */
    private void send(String event) throws IOException, InterruptedException {
        String body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(token, event, seen, sent++);
        HttpRequest request = HttpRequest.newBuilder(URI.create(app.address("/?v-r=uidl&v-uiId=0")))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("the server answers " + response.statusCode());
        }
        hear(json(response.body()));
    }

    void click(String id) throws IOException, InterruptedException {
        tell(id, "click");
    }

    /** An event of an element, and until its answer is here. */
    void tell(String id, String event) throws IOException, InterruptedException {
        send("{\"type\":\"event\",\"node\":" + node("id", id) + ",\"event\":\"" + event + "\",\"data\":{}}");
    }

    void set(String id, double value) throws IOException, InterruptedException {
        send("{\"type\":\"mSync\",\"node\":" + node("id", id) + ",\"feature\":1,\"property\":\"value\",\"value\":"
                + value + "}");
    }

    /** Gives a file to the page's field for one. */
    void upload(String name, byte[] content) throws IOException, InterruptedException {
        String target = changes("target").get(0).path("value").path("uri").asString();
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(app.address("/" + target)))
                        .header("Content-Type", "text/csv")
                        .header("X-Filename", name)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("the server answers " + response.statusCode() + " to a file");
        }
    }

    int node(String key, String value) {
        return changes(key).stream()
                .filter(change -> change.path("value").asString("").equals(value))
                .mapToInt(change -> change.path("node").asInt())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing on the page has " + key + " " + value));
    }

    Set<Integer> nodes(String key, String value) {
        Set<Integer> nodes = new HashSet<>();
        changes(key).stream()
                .filter(change -> change.path("value").asString("").equals(value))
                .forEach(change -> nodes.add(change.path("node").asInt()));
        return nodes;
    }

    private synchronized List<JsonNode> changes(String key) {
        return changes.stream()
                .filter(change -> change.path("key").asString("").equals(key))
                .toList();
    }

    private synchronized void hear(JsonNode message) {
        seen = Math.max(seen, message.path("syncId").asInt(0));
        for (JsonNode change : message.path("changes")) {
            String key = change.path("key").asString("");
            if (key.equals("id") || key.equals("tag") || key.equals("target")) {
                changes.add(change);
            }
            listener.accept(change);
        }
    }

    @Override
    public void close() {
        push.abort();
        client.shutdownNow();
    }

    /** What the server says by itself. */
    private final class Pushed implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                if (whole.contains("{")) {
                    hear(json(whole));
                }
            }
            socket.request(1);
            return null;
        }
    }
}
