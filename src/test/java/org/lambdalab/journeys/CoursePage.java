package org.lambdalab.journeys;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page of somebody else, on a server of its own, with what is pasted into it. */
final class CoursePage implements AutoCloseable {

    private final HttpServer server;

    /** @param html pasted into it */
    CoursePage(String html) throws IOException {
        byte[] page = ("<!doctype html><html lang=en><meta charset=utf-8><title>Course</title>"
                        + "<link rel=icon href='data:,'><body style='margin: 0'><main><h1>Course</h1>" + html)
                .getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
