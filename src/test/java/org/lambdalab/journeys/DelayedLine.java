package org.lambdalab.journeys;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A way to the app on which every byte takes as long as on one to another continent. The browser's own emulation of a
 * slow line leaves web sockets out.
 */
final class DelayedLine implements Closeable {

    private final ServerSocket door;
    private final int port;
    private final int delayMillis;

    private DelayedLine(ServerSocket door, int port, int delayMillis) {
        this.door = door;
        this.port = port;
        this.delayMillis = delayMillis;
    }

    /** @param roundTripMillis there and back */
    static DelayedLine to(int port, int roundTripMillis) {
        try {
            DelayedLine line = new DelayedLine(
                    new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port, roundTripMillis / 2);
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

    private void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().factory());
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] bytes = new byte[1 << 16];
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    byte[] carried = Arrays.copyOf(bytes, read);
                    later.schedule(() -> write(out, carried), delayMillis, TimeUnit.MILLISECONDS);
                }
            } catch (IOException brokenOff) {
                // As lines are.
            }
            later.schedule(() -> close(to), delayMillis, TimeUnit.MILLISECONDS);
            later.shutdown();
        });
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException brokenOff) {
            // Whoever reads at the other end sees it.
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is what was wanted.
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
