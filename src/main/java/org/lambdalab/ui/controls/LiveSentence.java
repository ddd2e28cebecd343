package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;

/** What is to be seen on a screen, in words; screen readers hear them once they have come to rest. */
public final class LiveSentence extends Composite<Paragraph> {

    private final Text text = new Text("");

    public LiveSentence() {
        getContent().add(text);
        getContent().setId("findings");
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    public void say(String sentence) {
        if (!sentence.equals(text.getText())) {
            text.setText(sentence);
            getContent().getElement().executeJs("lambdaLab.speakAtRest(this)");
        }
    }
}
