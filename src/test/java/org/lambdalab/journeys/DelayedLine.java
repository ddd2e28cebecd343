package org.lambdalab.journeys;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A way to the app on which every byte takes as long as on one to another continent. The browser's own emulation of a
 * slow line leaves web sockets out.
 */
final class DelayedLine implements Closeable {

    private final ServerSocket door;
    private final int port;
    private final long delayNanos;

    private DelayedLine(ServerSocket door, int port, long delayNanos) {
        this.door = door;
        this.port = port;
        this.delayNanos = delayNanos;
    }

    /** @param roundTripMillis there and back */
    static DelayedLine to(int port, int roundTripMillis) {
        try {
            DelayedLine line = new DelayedLine(
                    new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port, roundTripMillis * 500_000L);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), port);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                carry(near, far);
                carry(far, near);
            }
        } catch (IOException closed) {
            // Nobody comes any more.
        }
    }

    /** Bytes on their way, and when they arrive, in nanoseconds of the system's clock; none at the end. */
    private record Parcel(ByteBuffer bytes, long due) {}

    private void carry(Socket from, Socket to) {
        BlockingQueue<Parcel> way = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> send(from, way));
        Thread.ofVirtual().start(() -> deliver(way, to));
    }

    private void send(Socket from, BlockingQueue<Parcel> way) {
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = from.getInputStream()) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                way.add(new Parcel(ByteBuffer.wrap(Arrays.copyOf(bytes, read)), System.nanoTime() + delayNanos));
            }
        } catch (IOException brokenOff) {
            // As lines are.
        }
        way.add(new Parcel(ByteBuffer.allocate(0), System.nanoTime() + delayNanos));
    }

    private static void deliver(BlockingQueue<Parcel> way, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            for (Parcel parcel = way.take(); parcel.bytes().hasRemaining(); parcel = way.take()) {
                TimeUnit.NANOSECONDS.sleep(parcel.due() - System.nanoTime());
                out.write(parcel.bytes().array());
                out.flush();
            }
        } catch (IOException brokenOff) {
            // Whoever reads at the other end sees it.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
