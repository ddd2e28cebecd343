package org.lambdalab.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressCodeTest {

    private static final String START = "https://lab.example/?data-source=generate&x-column=";

    @ParameterizedTest
    @ValueSource(strings = {"", "speed", "%C3%A9&y-column=a~b"})
    void itsSquaresReadAsTheAddress(String name) throws ChecksumException, FormatException {
        String svg = AddressCode.svg(START + name).orElseThrow();
        assertThat(new Decoder().decode(squares(svg)).getText()).isEqualTo(START + name);
    }

    @Test
    void anAddressThatIsTooLongHasNone() {
        assertThat(AddressCode.svg("x".repeat(AddressCode.LONGEST))).isPresent();
        assertThat(AddressCode.svg("x".repeat(AddressCode.LONGEST + 1))).isEmpty();
    }

    /** Of the picture, without the white around it. */
    private static boolean[][] squares(String svg) {
        var size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        boolean[][] squares = new boolean[Integer.parseInt(size.group(1)) - 8][];
        for (int row = 0; row < squares.length; row++) {
            squares[row] = new boolean[squares.length];
        }
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(svg)
                .results()
                .forEach(square ->
                        squares[Integer.parseInt(square.group(2)) - 4][Integer.parseInt(square.group(1)) - 4] = true);
        return squares;
    }
}
