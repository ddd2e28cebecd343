package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class BuiltInDataTest {

    @ParameterizedTest
    @CsvSource({
        "airquality,111,Temp (°F),Ozone (ppb),4",
        "cars,50,speed (mph),dist (ft),2",
        "diabetes,442,bmi,y,11",
        "faithful,272,eruptions (min),waiting (min),2",
        "motorcycle,133,times (ms),accel (g),2",
        "pressure,19,temperature (°C),pressure (mm),2",
        "prostate,97,lcavol,lpsa,9"
    })
    void eachIsReadWholeWithItsColumns(String id, int rows, String x, String y, int columns) throws UnreadableData {
        BuiltInData data = BuiltInData.ofId(id).orElseThrow();
        assertThat(data.x().label()).isEqualTo(x);
        assertThat(data.y().label()).isEqualTo(y);
        assertThat(data.table().columns()).hasSize(columns);
        Pairs pairs = data.table().sample(data.x().name(), data.y().name());
        assertThat(pairs.sample().size()).isEqualTo(rows);
        assertThat(pairs.rowsLeftOut()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void eachNamesItsSource(BuiltInData data) {
        assertThat(data.source()).matches("[A-Z][a-z]+.* (19|20)\\d\\d.*");
        assertThat(data.description()).matches("[A-Z].*");
    }

    @Test
    void valuesAreThoseOfTheSource() {
        assertThat(BuiltInData.CARS.source()).isEqualTo("Ezekiel 1930, as in R datasets::cars");
        assertThat(BuiltInData.CARS.table().column("dist").values().get(49)).isEqualTo(85);
        assertThat(BuiltInData.PRESSURE.y().values().get(0)).isEqualTo(0.0002);
    }

    @Test
    void unitsStandAtTheirOwnColumns() {
        assertThat(BuiltInData.AIRQUALITY.table().columns().stream()
                        .map(Column::label)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("Temp (°F), Wind (mph), Solar.R (Langley), Ozone (ppb)");
    }

    @Test
    void eachIsReadOnce() {
        assertThat(BuiltInData.CARS.table()).isSameAs(BuiltInData.CARS.table());
    }

    @Test
    void unknownIdsLeadNowhere() {
        assertThat(BuiltInData.ofId("iris")).isEmpty();
    }
}
