package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.export.Convention;
import org.lambdalab.lab.Findings;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Sample;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.NumbersTable;

/** The present λ as books and libraries have it, each beside the objective that it stands in. */
final class ConverterPart extends Composite<Div> {

    /** Numbers that are typed again elsewhere, without the rounding of their last digits. */
    private static final MathContext DIGITS = new MathContext(10);

    ConverterPart(Findings found) {
        Model model = found.experiment().model();
        getContent().addClassName("take-away-part");
        if (!model.penalty().isPenalty()) {
            getContent().add(new Paragraph(getTranslation("lambda.no-effect")));
            return;
        }
        Sample training = found.observations().split().training();
        Penalty penalty = model.penalty().penalty(model.l1Ratio());
        NumbersTable table = new NumbersTable(
                        "converter",
                        List.of(
                                getTranslation("converter.convention"),
                                getTranslation("converter.objective"),
                                getTranslation("converter.number")))
                .named(getTranslation("take-away.as.lambda"));
        for (Convention convention : Convention.values()) {
            Optional<Convention.Converted> converted =
                    convention.of(penalty, model.lambda(), training.size(), Convention.deviation(training.y()));
            String key = "converter." + convention.id() + "." + kind(penalty).id();
            table.add(
                    getTranslation("converter." + convention.id() + ".name"),
                    getTranslation(key),
                    converted.map(number -> number(convention, number)).orElse("–"));
        }
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "converter.about",
                                NumberText.lambda(model.lambda()),
                                training.size(),
                                getTranslation(
                                        "objective.formula." + kind(penalty).id()))),
                        table);
    }

    /** What an elastic net at an end of its mix is by another name. */
    private static PenaltyKind kind(Penalty penalty) {
        if (penalty.l1Ratio() == 0) {
            return PenaltyKind.RIDGE;
        }
        return penalty.l1Ratio() == 1 ? PenaltyKind.LASSO : PenaltyKind.ELASTIC_NET;
    }

    private String number(Convention convention, Convention.Converted converted) {
        return getTranslation(
                "converter." + convention.id() + ".number",
                typed(converted.strength()),
                typed(converted.mix().orElse(1)));
    }

    private static String typed(double value) {
        return NumberText.typed(new BigDecimal(value).round(DIGITS).doubleValue());
    }
}
