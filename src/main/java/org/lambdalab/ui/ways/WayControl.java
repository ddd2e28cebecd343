package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.lambdalab.experiment.Way;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.MixSlider;

/** What one way is set by. */
interface WayControl {

    Component component();

    /** Shows where it is, as found. */
    default void show(WayFindings found) {}

    static WayControl of(Way way, LabState state) {
        return switch (way) {
            case NOTHING -> Div::new;
            case FEWER_FEATURES -> new PowersControl(state);
            case MORE_DATA -> new RowsControl(state);
            case EARLY_STOPPING, PRUNING, RIDGE, LASSO -> new DialControl(way, state.ways());
            case CHOSEN_DEGREE -> new FoldsControl(state.ways());
            case ELASTIC_NET -> new DialControl(way, state.ways(), new MixSlider(state));
        };
    }
}
