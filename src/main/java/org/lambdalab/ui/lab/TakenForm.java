package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Component;
import org.lambdalab.export.Language;
import org.lambdalab.lab.Findings;

/** What the fit on screen can be taken away as. */
enum TakenForm {
    PYTHON("python"),
    R("r"),
    JSON("json"),
    LINK("link"),
    FRAME("frame"),
    LAMBDA("lambda");

    private final String id;

    TakenForm(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    Component of(Findings found) {
        return switch (this) {
            case PYTHON -> new ScriptPart(Language.PYTHON, found);
            case R -> new ScriptPart(Language.R, found);
            case JSON -> new JsonPart(found);
            case LINK -> new LinkPart(found.experiment());
            case FRAME -> new FramePart(found.experiment());
            case LAMBDA -> new ConverterPart(found);
        };
    }
}
