package org.lambdalab.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.Quantity;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Point;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.lab.LabView;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = LabView.class)
final class PointsDialogTest extends SpringBrowserlessTest {

    private static final int X = 1;
    private static final int Y = 2;

    @BeforeEach
    void openTheLab() {
        navigate(LabView.class);
    }

    @Test
    void everyPointOfTwoThousandCanBeTyped() {
        test(find(TextField.class).id("sample-size")).setValue("2000");
        open();
        assertThat(test(points()).size()).isEqualTo(2_000);
        test(cell(1_999, Y)).setValue("−1,5");
        test(cell(1_999, X)).setValue("25e-2");
        TextField first = cell(0, X);
        test(first).setValue("1e200");
        assertThat(first.isInvalid()).isTrue();
        test(find(Button.class).id("close-points")).click();
        open();
        assertThat(cell(1_999, X).getValue()).isEqualTo("0.25");
        assertThat(cell(1_999, Y).getValue()).isEqualTo("-1.5");
    }

    @Test
    void everyNumberIsShownAsItIs() {
        show("0.123456789_20260101~-1.0123456e-7_1013.25~2_-1.5");
        assertThat(cell(0, X).getValue()).isEqualTo("0.123456789");
        assertThat(cell(0, Y).getValue()).isEqualTo("20260101");
        assertThat(cell(1, X).getValue()).isEqualTo("-1.0123456e-7");
        assertThat(cell(1, Y).getValue()).isEqualTo("1013.25");
        assertThat(cell(2, Y).getValue()).isEqualTo("-1.5");
    }

    @Test
    void theColumnsSayWhatTheirNumbersAre() {
        show("0_1~1_2~2_-1.5&x-name=day&x-measure=days-since-2024-03-10&y-name=speed (mph)");
        assertThat(points().getColumns().get(X).getHeaderText())
                .isEqualTo("day (days since 2024-03-10 in the formulas)");
        assertThat(points().getColumns().get(Y).getHeaderText()).isEqualTo("speed (mph)");
        assertThat(cell(0, X).getAriaLabel()).hasValue("day of point 1");
    }

    @Test
    void aPointKeepsItsDigitsWhileItsOtherNumberIsTyped() {
        LabState state = new LabState(new Workbench(), new Workers(Runnable::run, 1), UI.getCurrent());
        state.edit(experiment -> experiment.withSource(new DataSource.PlacedPoints(
                List.of(new Point(0.123456789, 1, false), new Point(1, 2, false), new Point(2, 0, false)),
                Quantity.plain("x"),
                Quantity.plain("y"),
                null)));
        new PointsDialog(state).open();
        test(cell(0, Y)).setValue("3");
        assertThat(((DataSource.PlacedPoints) state.question().source())
                        .points()
                        .getFirst())
                .isEqualTo(new Point(0.123456789, 3, false));
    }

    private void show(String points) {
        UI.getCurrent().navigate("", QueryParameters.fromString("data-source=points&points=" + points));
        open();
    }

    private void open() {
        test(find(Button.class).id("edit-points")).click();
    }

    private TextField cell(int row, int column) {
        return (TextField) test(points()).getCellComponent(row, column);
    }

    private Grid<?> points() {
        return find(Grid.class).id("points");
    }
}
