package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.FileReference;

/** Says that the file of the address is not here, what is shown instead, and lets it be chosen again. */
public final class AwaitedNotice extends Composite<Div> {

    /** Of the notice. */
    public static final String ID = "awaited-file";

    public AwaitedNotice(FileDesk desk) {
        this(desk.awaited().map(file -> file.map(AskedFile::reference)));
    }

    /** @param awaited the file that is asked for and not here */
    public AwaitedNotice(Signal<Optional<FileReference>> awaited) {
        Span text = new Span();
        Button choose = new Button(getTranslation("upload.awaited.choose"));
        choose.addThemeVariants(ButtonVariant.SMALL);
        choose.getElement().executeJs("lambdaLab.chooseFileBy(this)");
        getContent().setId(ID);
        getContent().addClassName("awaited");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(text, choose);
        Signal.effect(this, () -> {
            setVisible(awaited.get().isPresent());
            awaited.get().ifPresent(file -> text.setText(sentence(file)));
        });
    }

    private String sentence(FileReference file) {
        String name = file.name();
        return name.isEmpty() ? getTranslation("upload.awaited.unnamed") : getTranslation("upload.awaited", name);
    }
}
