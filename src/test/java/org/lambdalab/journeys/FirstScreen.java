package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody sees who opens the bare address, and after two clicks or keys at most: there are no more. */
final class FirstScreen {

    private static final int MOST_STEPS = 2;

    private final Lab lab;
    private int steps;

    FirstScreen(Lab lab) {
        this.lab = lab;
    }

    Lab lab() {
        return lab;
    }

    void click(Locator target) {
        step();
        target.click();
    }

    void click(String id) {
        click(lab.at(id));
    }

    /** Sets λ by its chip, and waits for the answer. */
    void setLambda(String chip) {
        click("lambda-" + chip.replace('.', '-'));
        assertThat(lab.findings()).containsText("λ = " + chip.replace("1000000000", "10⁹") + ":");
    }

    void press(String slider, String key) {
        step();
        lab.slider(slider).press(key);
    }

    /** Clicks a slider at a share of its track. */
    void clickTrack(String slider, double share) {
        step();
        lab.slider(slider).drag(share, share);
    }

    private void step() {
        if (++steps > MOST_STEPS) {
            throw new AssertionError("this takes more than " + MOST_STEPS + " clicks");
        }
    }

    double training() {
        return found("training (?:MSE )?");
    }

    double validation() {
        return found("validation MSE ");
    }

    /** The λ that the findings advise. */
    double bestLambda() {
        return found("λ ≈ ");
    }

    /** The error that they promise for it. */
    double promisedError() {
        return found("error down to ");
    }

    private double found(String before) {
        return Shown.after(before, lab.findings().innerText());
    }

    /** A number of the objective: loss, lambda, penalty or total. */
    double objective(String part) {
        return Shown.number(lab.at("objective-" + part).innerText());
    }

    /** A number below one penalty of the comparison. */
    double compared(String penalty, String number) {
        return Shown.number(
                lab.at("sparsity-" + penalty).locator("dd." + number).innerText());
    }

    double intercept() {
        return Shown.number(lab.at("constants").locator("dd.intercept").innerText());
    }

    /** How many weights are drawn as ✕. */
    int crosses(String chart) {
        String drawn =
                lab.at(chart).locator("path[data-series='weights']").last().getAttribute("d");
        return drawn == null
                ? 0
                : Pattern.compile("M").matcher(drawn).results().toList().size();
    }

    /** The heights of the drawn curve, from left to right, in pixels downward. */
    List<Double> curve() {
        Matcher places = Pattern.compile("[ML]\\S+ (-?[\\d.]+)")
                .matcher(lab.path("fit-chart", "fit").getAttribute("d"));
        return places.results()
                .map((MatchResult place) -> Double.parseDouble(place.group(1)))
                .toList();
    }

    /** How often the drawn curve turns from rising to falling or back. */
    int turns() {
        List<Double> steps = new ArrayList<>();
        List<Double> curve = curve();
        for (int i = 1; i < curve.size(); i++) {
            if (!curve.get(i).equals(curve.get(i - 1))) {
                steps.add(curve.get(i) - curve.get(i - 1));
            }
        }
        int turns = 0;
        for (int i = 1; i < steps.size(); i++) {
            turns += steps.get(i) * steps.get(i - 1) < 0 ? 1 : 0;
        }
        return turns;
    }

    /** What the shades of a chart of errors stand for, from left to right. */
    List<String> shades(String chart) {
        Locator shades = lab.at(chart).locator("rect.chart-annotation");
        assertThat(shades).not().hasCount(0);
        return shades.all().stream()
                .sorted(Comparator.comparingDouble(shade -> Double.parseDouble(shade.getAttribute("x"))))
                .map(shade -> shade.getAttribute("style").replaceFirst(".*--chart-(overfit|underfit).*", "$1"))
                .toList();
    }
}
