package org.lambdalab.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lambdalab.experiment.Embedding;
import org.lambdalab.experiment.Offering;

final class FrameCodeTest {

    private static final Offering FIT = new Offering(Set.of(), Set.of("fit-chart"), Embedding.PICTURE);

    @Test
    void theFrameShowsWhatIsAskedAndThePartsThatAreChosen() {
        Document page = Jsoup.parse(FrameCode.html("https://lab/?lambda=1&y-name=a%22b", FIT, "The \"fit\" <&>"));
        assertThat(page.select("iframe").attr("src"))
                .isEqualTo("https://lab/?lambda=1&y-name=a%22b&controls=&pictures=fit-chart&embed=picture");
        assertThat(page.select("iframe").attr("title")).isEqualTo("The \"fit\" <&>");
        assertThat(page.select("iframe + script").html()).contains("event.source === frame.contentWindow");
    }

    @Test
    void anAddressCannotAddToThePage() {
        Document page = Jsoup.parse(FrameCode.html("https://lab/?x-name=\"><script>alert(1)</script>", FIT, ""));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("iframe").attr("src")).contains("\"><script>alert(1)</script>");
    }
}
