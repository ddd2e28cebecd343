package org.lambdalab.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** HTTP by hand: bytes of any kind in a body, on a connection that is kept for as long as the service keeps it. */
final class Connection implements AutoCloseable {

    /** @param headers by names in lower case */
    record Answer(int status, Map<String, String> headers, String body) {

        boolean closes() {
            return "close".equalsIgnoreCase(headers.getOrDefault("connection", ""));
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;
    private int opened = 1;

    Connection(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** How many connections it took so far. */
    int opened() {
        return opened;
    }

    /** @throws EOFException if the service has closed the connection without having said so */
    Answer post(String path, byte[] body) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head(path, body.length));
        request.writeBytes(body);
        socket.getOutputStream().write(request.toByteArray());
        Answer answer = answer();
        if (answer.closes()) {
            socket.close();
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            in = new BufferedInputStream(socket.getInputStream());
            opened++;
        }
        return answer;
    }

    private static byte[] head(String path, int length) {
        return head(path, "Content-Length: " + length);
    }

    private static byte[] head(String path, String field) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + field
                + "\r\n\r\n";
        return head.getBytes(StandardCharsets.US_ASCII);
    }

    /** Announces a body, which is then {@link #send sent} bit by bit. */
    void begin(String path, int length) throws IOException {
        socket.getOutputStream().write(head(path, length));
    }

    /** The same for a body in chunks, of a length that is not told. */
    void beginChunks(String path) throws IOException {
        socket.getOutputStream().write(head(path, "Transfer-Encoding: chunked"));
    }

    /** The same for a body in gzip. */
    void beginGzip(String path, int length) throws IOException {
        socket.getOutputStream().write(head(path, "Content-Encoding: gzip\r\nContent-Length: " + length));
    }

    void send(String part) throws IOException {
        send(part.getBytes(StandardCharsets.US_ASCII));
    }

    void send(byte[] part) throws IOException {
        socket.getOutputStream().write(part);
    }

    boolean isAnswered() {
        try {
            return in.available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for it. */
    Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (headers.containsKey("content-length")) {
            copy(Integer.parseInt(headers.getOrDefault("content-length", "0")), body);
        } else {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                copy(size, body);
                line();
            }
            line();
        }
        return new Answer(status, headers, body.toString(StandardCharsets.UTF_8));
    }

    private void copy(int bytes, ByteArrayOutputStream to) throws IOException {
        byte[] read = in.readNBytes(bytes);
        if (read.length < bytes) {
            throw new EOFException();
        }
        to.writeBytes(read);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("after: " + line);
            }
            line.append((char) next);
        }
        return line.toString().trim();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
