package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.NumberText;

/** Which weight is zero under which penalty, and why; screen readers hear it once it has come to rest. */
final class PlaneSentence extends Composite<Paragraph> {

    private final Text text = new Text("");

    PlaneSentence(PlaneState state) {
        getContent().add(text);
        getContent().setId("findings");
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        state.show(this::show);
    }

    private void show(PlaneFindings found) {
        String sentences = getTranslation("findings.sentences", sentence(found.chosen()), sentence(found.beside()));
        if (!sentences.equals(text.getText())) {
            text.setText(sentences);
            getContent().getElement().executeJs("lambdaLab.speakAtRest(this)");
        }
    }

    private String sentence(PlaneFindings.Side side) {
        Tangency tangency = side.tangency();
        return getTranslation(
                "plane.findings." + zeros(tangency),
                getTranslation("penalty.brief." + side.kind().id()),
                NumberText.lambda(tangency.lambda()),
                NumberText.of(tangency.weights().first()),
                NumberText.of(tangency.weights().second()),
                NumberText.of(tangency.first().pull()),
                NumberText.of(tangency.second().pull()),
                NumberText.of(tangency.first().hold()));
    }

    private static String zeros(Tangency tangency) {
        if (tangency.first().isZero()) {
            return tangency.second().isZero() ? "both" : "first";
        }
        return tangency.second().isZero() ? "second" : tangency.first().hold() == 0 ? "free" : "none";
    }
}
