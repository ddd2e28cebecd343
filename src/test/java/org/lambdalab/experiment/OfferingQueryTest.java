package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OfferingQueryTest {

    private static final Set<String> CONTROLS = Set.of("degree", "penalty", "log-lambda");
    private static final Set<String> PICTURES = Set.of("fit-chart", "path-chart");

    static Stream<Offering> offerings() {
        return Stream.of(
                Offering.WHOLE,
                new Offering(Set.of("degree"), null, null),
                new Offering(Set.of(), Set.of("fit-chart", "path-chart"), Embedding.PICTURE),
                new Offering(null, Set.of(), Embedding.SCREEN));
    }

    @ParameterizedTest
    @MethodSource("offerings")
    void whatIsWrittenIsReadAgain(Offering offering) {
        OfferingQuery.Reading reading = read(OfferingQuery.write(offering));
        assertThat(reading.offering()).isEqualTo(offering);
        assertThat(reading.ignored()).isEmpty();
        assertThat(offering.isChosen()).isEqualTo(!offering.equals(Offering.WHOLE));
    }

    @Test
    void partsThatAreUnknownAreNamedAndLeftOut() {
        OfferingQuery.Reading reading =
                read(Map.of("controls", "degree, seed,,penalty", "pictures", "fit", "embed", "all"));
        assertThat(reading.offering().controls()).containsExactly("degree", "penalty");
        assertThat(reading.offering().pictures()).isNull();
        assertThat(reading.offering().embedding()).isEqualTo(Embedding.SCREEN);
        assertThat(reading.ignored())
                .containsExactly(QueryParameter.CONTROLS, QueryParameter.PICTURES, QueryParameter.EMBED);
    }

    @Test
    void noPartIsNotTheSameAsAllOfThem() {
        assertThat(read(Map.of("controls", "")).offering()).isEqualTo(new Offering(Set.of(), null, null));
        assertThat(read(Map.of()).offering()).isEqualTo(Offering.WHOLE);
    }

    @Test
    void anAddressKeepsWhatIsAskedAndHasTheNewParts() {
        Offering offering = new Offering(Set.of("degree"), null, Embedding.SCREEN);
        assertThat(OfferingQuery.in("http://lab/choose?controls=penalty&y-name=a%26b&embed=picture#top", offering))
                .isEqualTo("http://lab/choose?y-name=a%26b&controls=degree&embed=screen");
        assertThat(OfferingQuery.in("http://lab/?controls=penalty", Offering.WHOLE))
                .isEqualTo("http://lab/");
        assertThat(OfferingQuery.in("http://lab/", offering)).isEqualTo("http://lab/?controls=degree&embed=screen");
    }

    private static OfferingQuery.Reading read(Map<String, String> query) {
        Map<String, List<String>> all = new HashMap<>();
        query.forEach((name, value) -> all.put(name, List.of(value)));
        return OfferingQuery.read(all, CONTROLS, PICTURES);
    }
}
