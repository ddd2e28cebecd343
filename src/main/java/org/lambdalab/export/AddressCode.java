package org.lambdalab.export;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An address as a QR code, for the phones of a class. */
public final class AddressCode {

    /** In bytes: with more, the squares become so small that a phone does not tell them across a room. */
    public static final int LONGEST = 1000;

    /** Of white around it, as the standard wants, in squares. */
    private static final int MARGIN = 4;

    private AddressCode() {}

    /** The code as an SVG picture, a unit a square, of an address as a browser has it; empty where the address is longer than {@value #LONGEST} bytes. */
    public static Optional<String> svg(String address) {
        if (address.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    drawn(Encoder.encode(address, ErrorCorrectionLevel.L).getMatrix()));
        } catch (WriterException impossible) {
            throw new IllegalStateException("a code holds three times as much", impossible);
        }
    }

    private static String drawn(ByteMatrix squares) {
        StringBuilder dark = new StringBuilder();
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row) == 1) {
                    dark.append('M')
                            .append(column + MARGIN)
                            .append(' ')
                            .append(row + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = squares.getWidth() + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>""".formatted(size, dark);
    }
}
