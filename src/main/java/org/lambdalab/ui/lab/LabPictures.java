package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.lambdalab.ui.controls.AwaitedNotice;
import org.lambdalab.ui.controls.ComputingNotice;
import org.lambdalab.ui.controls.FileDesk;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.help.Term;
import org.lambdalab.ui.help.Words;

/** What is found of an experiment: its words and all its pictures, which move together. */
final class LabPictures extends Composite<Section> {

    private final FitPanel fit;
    private final FindingsSentence sentence;

    /** @param above what stands above them, if anything */
    LabPictures(LabState state, FileDesk desk, Component... above) {
        fit = new FitPanel(state);
        sentence = new FindingsSentence(state);
        Words words = new Words(Term.MSE, Term.STANDARD_ERROR, Term.OVERFITTING, Term.UNDERFITTING);
        Div said = new Div(sentence, words);
        said.addClassName("said");
        Div summary = new Div(new ComputingNotice(state), new AwaitedNotice(desk), said, new ObjectivePanel(state));
        summary.addClassNames("panel", "summary");
        getContent().addClassName("pictures");
        getContent().getElement().setAttribute("aria-label", getTranslation("lab.pictures"));
        getContent().add(above);
        getContent()
                .add(
                        summary,
                        fit,
                        ErrorChart.byLambda(state),
                        ErrorChart.byDegree(state),
                        new WeightsPanel(state),
                        new PathChart(state),
                        new SparsityPanel(state));
        state.followProgress(progress -> getContent().setClassName("behind", progress.isPresent()));
    }

    /** Whether is said what would do better. */
    void tellVerdict(boolean told) {
        sentence.tellVerdict(told);
    }

    /** Whether points may be edited on the picture of the fit. */
    void offerEditing(boolean offered) {
        fit.offerEditing(offered);
    }
}
