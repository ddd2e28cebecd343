package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Findings;
import org.lambdalab.regression.Fit;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.NumberList;

/** The certificate of every compared fit, for who asks; in sight is only if one of them is not exact. */
final class Certificates extends Composite<NativeDetails> {

    private static final List<PenaltyKind> KINDS = List.of(PenaltyKind.values());

    private final Text summary = new Text("");
    private final NumberList residuals = new NumberList(
            KINDS.stream().map(kind -> "kkt-" + kind.id()).toList(),
            KINDS.stream().map(kind -> getTranslation("penalty." + kind.id())).toList());

    Certificates(LabState state) {
        getContent().setId("sparsity-certificates");
        getContent().addClassNames("certificate", "hint");
        getContent().setSummary(new Span(summary));
        getContent().setContent(residuals);
        state.show(this::show);
    }

    private void show(Findings found) {
        List<Fit> fits =
                KINDS.stream().map(kind -> found.comparison(kind).fit()).toList();
        boolean exact = fits.stream().allMatch(Fit::converged);
        summary.setText(getTranslation(exact ? "sparsity.certificates" : "sparsity.certificates.inexact"));
        residuals.setValues(fits.stream().map(this::residual).toList());
    }

    private String residual(Fit fit) {
        return getTranslation(
                fit.converged() ? "sparsity.kkt.exact" : "sparsity.kkt.inexact", NumberText.of(fit.kktResidual(), 2));
    }
}
