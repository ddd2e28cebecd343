package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.WeightFindings;
import org.lambdalab.ui.controls.LabState;

/** Why one weight is zero, or is not, in its present numbers: it follows λ and all else as long as it is open. */
@StyleSheet("context://why.css")
final class WhyPanel extends Composite<Section> {

    /** Of the bar, beyond the larger of pull and hold. */
    private static final double ROOM = 1.25;

    private final LabState state;
    private final WhyWords words = new WhyWords(this::getTranslation);
    private final Text title = new Text("");
    private final Text reason = new Text("");
    private final Text step = new Text("");
    private final Text path = new Text("");
    private final Span pull = new Span();
    private final Span hold = new Span();
    private final Div meter = new Div(pull, hold);
    private final Button back = button("why-back", "◀", () -> ask(this.feature - 1));
    private final Button next = button("why-next", "▶", () -> ask(this.feature + 1));
    private int feature = 1;

    WhyPanel(LabState state) {
        this.state = state;
        H3 heading = new H3(title);
        heading.setId("why-title");
        Paragraph said = new Paragraph(reason);
        said.getElement().setAttribute("role", "status");
        pull.addClassName("pull");
        hold.addClassName("hold");
        meter.addClassName("why-meter");
        meter.getElement().setAttribute("aria-hidden", "true");
        Div head = new Div(heading, back, next, button("why-close", "✕", () -> setVisible(false)));
        head.addClassName("why-head");
        getContent().setId("why-weight");
        getContent().addClassName("why");
        getContent().getElement().setAttribute("aria-labelledby", "why-title");
        getContent().add(head, meter, said, new Paragraph(step), new Paragraph(path));
        setVisible(false);
        state.show(this::follow);
    }

    private Button button(String id, String sign, Runnable action) {
        Button button = new Button(sign, click -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("why.button." + id));
        return button;
    }

    /** Asks about a weight, 1 for the first. */
    void ask(int wanted) {
        feature = wanted;
        setVisible(true);
        state.findings().ifPresent(this::follow);
    }

    /** A lower degree may have no such weight any more. */
    private void follow(Findings found) {
        if (!isVisible()) {
            return;
        }
        int weights = found.fit().weights().size();
        feature = Math.min(feature, weights);
        back.setEnabled(feature > 1);
        next.setEnabled(feature < weights);
        show(state.weight(feature), found);
    }

    private void show(WeightFindings weight, Findings found) {
        title.setText(words.title(weight));
        reason.setText(words.reason(weight));
        step.setText(words.step(weight));
        path.setText(words.path(weight, found.path().lambdaRange()));
        boolean holds = weight.hold() > 0 && weight.varies();
        meter.setVisible(holds);
        double all = ROOM * Math.max(weight.pull(), weight.hold());
        pull.getStyle().setWidth(percent(weight.pull() / all));
        hold.getStyle().set("inset-inline-start", percent(weight.hold() / all));
        meter.setClassName("held", weight.isZero());
        pull.setText(words.pull(weight));
        hold.setText(words.hold(weight));
    }

    private static String percent(double share) {
        return 100 * share + "%";
    }
}
