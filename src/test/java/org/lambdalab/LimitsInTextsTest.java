package org.lambdalab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.Pairs;
import org.lambdalab.sample.Sample;

/** Numbers that stand in the texts of the screens are those that hold. */
final class LimitsInTextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    @Test
    void whatAnUploadMayHold() {
        assertThat(TEXTS.getString("upload.privacy"))
                .contains("cut at " + CsvReader.LONGEST_NAME + " characters")
                .contains(String.format(Locale.ROOT, "a field may have %,d", CsvReader.LONGEST_FIELD));
    }

    @Test
    void howLargeANumberMayBe() {
        assertThat(Double.parseDouble(
                        TEXTS.getString("upload.error.too-few-within-limit").replaceFirst("(?s).*±(1e\\d+).*", "$1")))
                .isEqualTo(Sample.LARGEST);
    }

    @Test
    void howManyPointsAreNeeded() {
        assertThat(TEXTS.getString("points.too-few")).contains("At least " + Pairs.MIN_ROWS + " points");
    }
}
