package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.lab.WayDetail;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.Questions;

/** A box for each power: without its tick it is left out. */
final class PowersControl extends Composite<Div> implements WayControl {

    private final Questions<WaysOut> ways;
    private final List<Checkbox> boxes = new ArrayList<>();
    private final BestButton best;
    private int degree;
    /** As found last. */
    private List<Integer> leftOutAtBest = List.of();

    PowersControl(LabState state) {
        ways = state.ways();
        best = new BestButton(Way.FEWER_FEATURES, ways);
        Div powers = new Div();
        powers.setId("powers");
        powers.addClassName("powers");
        powers.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("ways.powers"));
        for (int power = 1; power <= Model.MAX_DEGREE; power++) {
            int number = power;
            Checkbox box = new Checkbox(Integer.toString(power));
            box.setId("power-" + power);
            box.setAriaLabel(getTranslation("ways.power", power));
            box.setVisible(false);
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    ways.edit(now -> now.withLeftOut(leftOutBut(now, number)));
                }
            });
            boxes.add(box);
            powers.add(box);
        }
        Button all =
                new Button(getTranslation("ways.all-powers"), click -> ways.edit(now -> now.withLeftOut(List.of())));
        all.setId("all-powers");
        all.addThemeVariants(ButtonVariant.SMALL);
        Div buttons = new Div(best, all);
        buttons.addClassName("way-buttons");
        state.follow(experiment -> experiment.model().degree(), this::showDegree);
        getContent().addClassName("way-control");
        getContent().add(powers, buttons);
    }

    private void showDegree(int present) {
        degree = present;
        for (int power = 1; power <= boxes.size(); power++) {
            boxes.get(power - 1).setVisible(power <= present);
        }
    }

    /** What is left out, but for this power, which comes in or goes: the boxes may not have the newest answer yet. */
    private List<Integer> leftOutBut(WaysOut now, int power) {
        List<Integer> leftOut = now.leftOut();
        List<Integer> changed = new ArrayList<>(leftOut == null ? leftOutAtBest : leftOut);
        if (!changed.removeIf(left -> left == power)) {
            changed.add(power);
        }
        return changed;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(WayFindings found) {
        best.show(found.errors().hasValidation());
        if (found.detail() instanceof WayDetail.Powers powers) {
            for (int power = 1; power <= boxes.size(); power++) {
                boxes.get(power - 1).setValue(powers.kept().contains(power));
            }
            leftOutAtBest = IntStream.rangeClosed(1, degree)
                    .filter(power -> !powers.kept().contains(power))
                    .boxed()
                    .toList();
        }
    }
}
