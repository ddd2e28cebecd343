package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.lambdalab.experiment.ComparisonRule;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Findings;
import org.lambdalab.regression.Fit;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.FullScreenButton;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Picture;
import org.lambdalab.ui.help.Term;
import org.lambdalab.ui.help.Words;

/** None, L2, L1 and elastic net on the same data, side by side. */
final class SparsityPanel extends Composite<Section> {

    SparsityPanel(LabState state) {
        H2 title = new H2(getTranslation("sparsity.title"));
        title.setId("sparsity-title");
        Div penalties = new Div();
        penalties.addClassName("penalties");
        for (PenaltyKind kind : PenaltyKind.values()) {
            penalties.add(new PenaltyColumn(state, kind));
        }
        Text said = new Text("");
        Paragraph hint = new Paragraph(said);
        hint.addClassName("hint");
        state.show(found -> said.setText(hint(found)));
        Div named = new Div(
                title,
                new HelpButton(Picture.SPARSITY_CHART),
                new FullScreenButton(getTranslation(Picture.SPARSITY_CHART.nameKey())));
        named.addClassName("explained");
        Div head = new Div(named, matching(state));
        head.addClassName("panel-head");
        getContent().setId("sparsity-chart");
        getContent().addClassNames("panel", "sparsity");
        FullScreenButton.hearKeyIn(getContent());
        getContent().getElement().setAttribute("aria-labelledby", "sparsity-title");
        Words words = new Words(Term.STANDARDISED_WEIGHT, Term.EXACT_ZERO, Term.NORM1, Term.NORM2);
        getContent().add(head, hint, penalties, words, new Certificates(state));
    }

    private RadioButtonGroup<ComparisonRule> matching(LabState state) {
        RadioButtonGroup<ComparisonRule> matching = new RadioButtonGroup<>(getTranslation("sparsity.matching"));
        matching.setId("matching");
        matching.setItems(ComparisonRule.values());
        matching.setItemLabelGenerator(way -> getTranslation("matching." + way.id()));
        state.bind(
                matching,
                Experiment::comparisonRule,
                value -> state.edit(experiment -> experiment.withComparisonRule(value)));
        state.followFindings(
                found -> found.path().byLambda().isDecided(),
                decided -> matching.setItemEnabledProvider(rule -> decided || rule != ComparisonRule.OWN_BEST));
        return matching;
    }

    /** What the penalties have in common, where it is not their λ, and how their bars are to be read. */
    private String hint(Findings found) {
        ComparisonRule rule = found.experiment().comparisonRule();
        if (!rule.isMatch()) {
            return getTranslation("sparsity.hint");
        }
        if (!found.experiment().model().penalty().isPenalty()) {
            return getTranslation("sparsity.matched.none");
        }
        Fit own = found.fit();
        return getTranslation(
                "sparsity.matched." + rule.id(),
                getTranslation("penalty." + found.experiment().model().penalty().id()),
                NumberText.of(own.degreesOfFreedom()),
                NumberText.of(own.weights().norm1()),
                NumberText.of(own.weights().norm2()));
    }
}
