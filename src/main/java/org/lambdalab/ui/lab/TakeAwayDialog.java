package org.lambdalab.ui.lab;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.lambdalab.lab.Findings;

/** The fit on screen to take away, in the form that is chosen: what was on screen when it was opened. */
@StyleSheet("context://take-away.css")
final class TakeAwayDialog extends Dialog {

    TakeAwayDialog(Findings found) {
        setHeaderTitle(getTranslation("take-away.title"));
        addClassName("take-away-dialog");
        Div place = new Div();
        RadioButtonGroup<TakenForm> forms = new RadioButtonGroup<>(getTranslation("take-away.as"));
        forms.setId("take-away-as");
        forms.setItems(TakenForm.values());
        forms.setItemLabelGenerator(form -> getTranslation("take-away.as." + form.id()));
        forms.addValueChangeListener(change -> {
            place.removeAll();
            place.add(change.getValue().of(found));
        });
        forms.setValue(TakenForm.PYTHON);
        add(forms, place);
        Button close = new Button(getTranslation("take-away.close"), click -> close());
        close.setId("close-take-away");
        getFooter().add(close);
    }
}
