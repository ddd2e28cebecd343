package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import org.lambdalab.experiment.AskedFile;

/** Says that the file of the address is not here, what is shown instead, and lets it be chosen again. */
public final class AwaitedNotice extends Composite<Div> {

    public AwaitedNotice(FileDesk desk) {
        Span text = new Span();
        Button choose = new Button(getTranslation("upload.awaited.choose"));
        choose.addThemeVariants(ButtonVariant.SMALL);
        choose.getElement().executeJs("lambdaLab.chooseFileBy(this)");
        getContent().setId("awaited-file");
        getContent().addClassName("awaited");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(text, choose);
        Signal.effect(this, () -> {
            setVisible(desk.awaited().get().isPresent());
            desk.awaited().get().ifPresent(file -> text.setText(sentence(file)));
        });
    }

    private String sentence(AskedFile file) {
        String name = file.reference().name();
        return name.isEmpty() ? getTranslation("upload.awaited.unnamed") : getTranslation("upload.awaited", name);
    }
}
