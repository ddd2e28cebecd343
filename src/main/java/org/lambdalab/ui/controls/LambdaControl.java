package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/**
 * λ, by a slider over its powers of ten, by a typed number, by chips, and by a sweep from strong to none and back. It
 * never scrolls out of reach.
 */
public final class LambdaControl extends Composite<Div> {

    private static final int SWEEP_INTERVAL_MILLIS = 70;

    private final LambdaSetting setting;
    private final DecimalSlider slider = new DecimalSlider(-6, 2);
    private final LambdaField typed = new LambdaField("lambda", getTranslation("model.lambda"), this::type);
    private final Div chips = new Div();
    private final Button play = new Button("▶");
    private @Nullable LambdaSweep sweep;
    /** What became of the sweep's last step, which may be granted in part; NaN before the first. */
    private double sweptTo = Double.NaN;

    private List<Double> shownChips = List.of();

    /** Of the lab. */
    public LambdaControl(LabState state) {
        this(new LabLambda(state));
    }

    public LambdaControl(LambdaSetting setting) {
        this.setting = setting;
        configureSlider();
        configurePlay();
        Div scale = new Div(HelpButton.beside(slider, Term.LAMBDA), ends());
        scale.addClassName("lambda-scale");
        getContent().addClassName("lambda-control");
        getContent().add(scale, play, typed, chips());
        setting.follow(this::show);
    }

    /** For a screen that shows a drag by itself: it is heard of where the slider tells of a change, as at its end. */
    public void hearChanges() {
        slider.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    }

    private void show() {
        enable(setting.acts());
        showLambda();
        setting.scale()
                .map(LambdaSetting.Scale::range)
                .map(LambdaRange::landmarks)
                .ifPresent(this::showChips);
    }

    private void enable(boolean enabled) {
        if (!enabled) {
            // A control that is disabled hears no tick.
            stopSweep();
        }
        getContent().setEnabled(enabled);
    }

    private void configureSlider() {
        slider.setId("log-lambda");
        slider.setStep(1.0 / LambdaRange.STEPS_A_DECADE);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                stopSweep();
                setting.set(LambdaRange.lambda(change.getValue()));
            }
        });
    }

    private void type(double lambda) {
        stopSweep();
        setting.set(lambda);
    }

    private void configurePlay() {
        play.setId("sweep");
        play.addThemeVariants(ButtonVariant.PRIMARY);
        play.addClickListener(click -> toggleSweep());
        getElement().addEventListener("tick", tick -> tick());
        showPlaying(false);
    }

    private Div ends() {
        Div ends = new Div(new Span(getTranslation("lambda.less")), new Span(getTranslation("lambda.more")));
        ends.addClassName("lambda-ends");
        return ends;
    }

    private Div chips() {
        chips.setId("lambda-chips");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("model.chips"));
        return chips;
    }

    private void showChips(List<Double> landmarks) {
        if (landmarks.equals(shownChips)) {
            return;
        }
        shownChips = landmarks;
        chips.removeAll();
        for (double lambda : landmarks) {
            String plain = BigDecimal.valueOf(lambda).stripTrailingZeros().toPlainString();
            Button chip = new Button(NumberText.lambda(lambda), click -> {
                stopSweep();
                setting.set(lambda);
            });
            chip.setId("lambda-" + plain.replace('.', '-'));
            // What is to be seen on it is part of its name, for who says it aloud.
            String said = chip.getText().equals(plain) ? plain : chip.getText() + " = " + plain;
            chip.setAriaLabel(getTranslation("model.chip", said));
            chip.addThemeVariants(ButtonVariant.SMALL);
            chips.add(chip);
        }
    }

    private void showLambda() {
        double lambda = setting.lambda();
        setting.scale().ifPresent(scale -> show(lambda, scale));
        typed.show(lambda);
    }

    private void show(double lambda, LambdaSetting.Scale scale) {
        LambdaRange range = scale.range();
        slider.setMin((double) range.lowExponent());
        slider.setMax((double) range.highExponent());
        slider.setValue(range.exponent(lambda));
        ValueLabel.set(slider, "model.log-lambda", share(lambda, scale));
        slider.getElement()
                .executeJs(
                        "lambdaLab.sayValue(this, $0)",
                        getTranslation("model.log-lambda.spoken", NumberText.typed(lambda)));
    }

    /** λ beside what it competes with; for the lasso that is where its last weight goes. */
    private String share(double lambda, LambdaSetting.Scale scale) {
        if (scale.lambdaMax() == 0) {
            return NumberText.lambda(lambda);
        }
        return getTranslation(
                scale.isOfLasso() ? "model.log-lambda.lasso" : "model.log-lambda.share",
                NumberText.of(lambda / scale.lambdaMax(), 2));
    }

    private void toggleSweep() {
        if (sweep != null) {
            stopSweep();
            return;
        }
        setting.scale().ifPresent(scale -> {
            sweep = new LambdaSweep(scale.range());
            sweptTo = Double.NaN;
            showPlaying(true);
            requestTick();
        });
    }

    // The browser asks for every next step, so a slow line slows the sweep and never piles steps up.
    private void requestTick() {
        getElement().executeJs("lambdaLab.requestTick(this, $0)", SWEEP_INTERVAL_MILLIS);
    }

    private void tick() {
        LambdaSweep running = sweep;
        if (running == null) {
            return;
        }
        // Whoever undoes or resets meanwhile wants to be there.
        boolean followed = setting.lambda() == sweptTo || Double.isNaN(sweptTo);
        if (setting.acts() && followed && running.hasNext()) {
            setting.set(running.next());
            sweptTo = setting.lambda();
            requestTick();
        } else {
            stopSweep();
        }
    }

    private void stopSweep() {
        if (sweep != null) {
            sweep = null;
            showPlaying(false);
        }
    }

    private void showPlaying(boolean playing) {
        play.setText(playing ? "■" : "▶");
        play.setAriaLabel(getTranslation(playing ? "model.sweep.stop" : "model.sweep"));
        play.setTooltipText(getTranslation(playing ? "model.sweep.stop" : "model.sweep"));
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        stopSweep();
    }
}
