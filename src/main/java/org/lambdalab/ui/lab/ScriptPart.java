package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lambdalab.experiment.Observations;
import org.lambdalab.export.DataFile;
import org.lambdalab.export.Language;
import org.lambdalab.lab.Findings;
import org.lambdalab.ui.controls.TakenText;

/** A script, and its rows beside it where there are more than stand in it. */
final class ScriptPart extends Composite<Div> {

    ScriptPart(Language language, Findings found) {
        Observations observations = found.observations();
        TakenText code =
                TakenFile.of(language.fileName(), "text/plain", language.script(found.experiment(), observations));
        getContent().addClassName("take-away-part");
        getContent().add(new Paragraph(getTranslation("take-away.about." + language.id(), language.fileName())));
        if (DataFile.isNeededFor(observations)) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "take-away.rows", observations.sample().size())));
            code.addWay(
                    new DownloadLink("download-rows", DataFile.NAME, "text/csv", () -> DataFile.text(observations)));
        }
        getContent().add(code);
    }
}
