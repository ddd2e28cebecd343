package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lambdalab.export.DataFile;
import org.lambdalab.export.FitsBody;
import org.lambdalab.lab.Findings;

/** The fit as a request to the service; of very many rows as a file alone. */
final class JsonPart extends Composite<Div> {

    JsonPart(Findings found) {
        getContent().addClassName("take-away-part");
        getContent().add(new Paragraph(getTranslation("take-away.about.json", FitsBody.FILE_NAME)));
        if (DataFile.isNeededFor(found.observations())) {
            getContent()
                    .add(new DownloadLink(
                            "download-taken",
                            FitsBody.FILE_NAME,
                            "application/json",
                            () -> FitsBody.text(found.experiment(), found.observations())));
        } else {
            String body = FitsBody.text(found.experiment(), found.observations());
            getContent().add(TakenFile.of(FitsBody.FILE_NAME, "application/json", body));
        }
    }
}
