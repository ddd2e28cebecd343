package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import org.lambdalab.lab.PlaneFindings;

/** Which weight is zero under which penalty, and why; screen readers hear it once it has come to rest. */
final class PlaneSentence extends Composite<Paragraph> {

    private final PlaneTexts texts = new PlaneTexts((key, parts) -> getTranslation(key, parts));
    private final Text text = new Text("");

    PlaneSentence(PlaneState state) {
        getContent().add(text);
        getContent().setId("findings");
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        state.show(this::show);
    }

    private void show(PlaneFindings found) {
        String sentences = texts.findings(found);
        if (!sentences.equals(text.getText())) {
            text.setText(sentences);
            getContent().getElement().executeJs("lambdaLab.speakAtRest(this)");
        }
    }
}
