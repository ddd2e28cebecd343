package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Component;
import org.lambdalab.experiment.RidgeForm;
import org.lambdalab.lab.DescentMethod;

/** A penalty of one weight as its formula. */
final class PenaltyNames {

    private PenaltyNames() {}

    static String of(Component screen, DescentMethod method, RidgeForm form) {
        return screen.getTranslation("descent.penalty." + id(method, form));
    }

    /** Of its slope. */
    static String ofSlope(Component screen, DescentMethod method, RidgeForm form) {
        return screen.getTranslation("descent.slope." + id(method, form));
    }

    /** However the square is written, |w| is the same. */
    private static String id(DescentMethod method, RidgeForm form) {
        return method == DescentMethod.PROXIMAL ? method.id() : method.id() + "." + form.id();
    }
}
