package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.QuestionSlider;

/** How many times the rows, where more can be drawn; else what share of them. */
final class RowsControl extends Composite<Div> implements WayControl {

    private final DialControl factor;
    private final QuestionSlider<WaysOut> share;

    RowsControl(LabState state) {
        factor = new DialControl(Way.MORE_DATA, state.ways());
        share = new QuestionSlider<>(
                state.ways(),
                "row-share",
                "ways.row-share",
                WaysOut.MIN_ROW_SHARE,
                100,
                1,
                WaysOut::rowShare,
                (ways, percent) -> ways.withRowShare((int) Math.round(percent)),
                percent -> getTranslation("ways.percent", (int) percent));
        share.setVisible(false);
        getContent().add(factor, share);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(WayFindings found) {
        factor.setVisible(found.dial() != null);
        share.setVisible(found.dial() == null);
        factor.show(found);
    }
}
