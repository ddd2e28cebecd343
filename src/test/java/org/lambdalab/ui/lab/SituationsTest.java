package org.lambdalab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.test.context.SpringBootTest;

/** What the findings say in many a situation: few rows and many, little noise and much, lucky dips and fits that explode. */
@SpringBootTest
@ViewPackages(classes = LabView.class)
final class SituationsTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/situations.csv", delimiter = '|')
    void theFindingsSayWhatTheSituationShows(String address, String words) {
        navigate(LabView.class);
        UI.getCurrent().navigate("", QueryParameters.fromString(address));
        String said = find(Paragraph.class).id("findings").getText();
        assertThat(said.substring(said.indexOf(". ") + 2)).isEqualTo(words);
    }
}
