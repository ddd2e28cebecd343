package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.lambdalab.experiment.Way;
import org.lambdalab.lab.WayDetail;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.lab.WaysFindings;
import org.lambdalab.ui.NumberText;

/** What the ways are called, how they are set, and what each has to say of itself. */
final class WayTexts {

    private WayTexts() {}

    static String nameKey(Way way) {
        return "ways." + way.id();
    }

    /** How a way stands among all on the rows held out; empty where it is clearly behind the best, or nothing judges. */
    static String standing(Component screen, WaysFindings all, WayFindings one) {
        if (all.best().filter(one::equals).isPresent()) {
            return screen.getTranslation("ways.standing.best");
        }
        return all.undecided().contains(one) ? screen.getTranslation("ways.standing.near") : "";
    }

    /** How a way is set, in short. */
    static String setting(Component screen, WayFindings found) {
        return switch (found.detail()) {
            case WayDetail.None none -> "";
            case WayDetail.Powers powers -> powers(screen, powers.kept());
            case WayDetail.Rows rows ->
                screen.getTranslation("ways.set.rows", rows.training().size());
            case WayDetail.Steps steps ->
                screen.getTranslation("ways.set.steps", steps.steps(), NumberText.factor((double) steps.steps()));
            case WayDetail.Pruned pruned -> powers(screen, pruned.kept());
            case WayDetail.Degree degree ->
                degree.degree() == 0 ? "" : screen.getTranslation("ways.set.degree", degree.degree());
            case WayDetail.Lambda lambda ->
                screen.getTranslation("ways.set.lambda", NumberText.lambda(lambda.lambda()));
        };
    }

    private static String powers(Component screen, List<Integer> kept) {
        return kept.isEmpty()
                ? screen.getTranslation("ways.set.no-powers")
                : screen.getTranslation("ways.set.powers", kept.size(), listed(kept));
    }

    /** As 1, 3, 5–12. */
    private static String listed(List<Integer> powers) {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < powers.size(); ) {
            int to = from;
            while (to + 1 < powers.size() && powers.get(to + 1) == powers.get(to) + 1) {
                to++;
            }
            text.append(from == 0 ? "" : ", ").append(powers.get(from));
            if (to > from) {
                text.append(to == from + 1 ? ", " : "–").append(powers.get(to));
            }
            from = to + 1;
        }
        return text.toString();
    }

    /** A sentence or two; empty where there is none. */
    static String detail(Component screen, WayFindings found) {
        return switch (found.detail()) {
            case WayDetail.None none -> "";
            case WayDetail.Powers powers when powers.kept().isEmpty() -> screen.getTranslation("ways.detail.no-powers");
            case WayDetail.Powers powers ->
                screen.getTranslation(
                        powers.sought() && found.errors().hasValidation() ? "ways.detail.sought" : "ways.detail.powers",
                        listed(powers.kept()));
            case WayDetail.Rows rows ->
                screen.getTranslation(
                        rows.generated() ? "ways.detail.more-rows" : "ways.detail.fewer-rows",
                        rows.training().size(),
                        rows.most());
            case WayDetail.Steps steps when steps.steps() == 0 -> screen.getTranslation("ways.detail.no-steps");
            case WayDetail.Steps steps ->
                screen.getTranslation(
                        "ways.detail.steps", NumberText.of(steps.learningRate()), NumberText.of(steps.lambda(), 2));
            case WayDetail.Pruned pruned when pruned.kept().isEmpty() -> screen.getTranslation("ways.detail.no-powers");
            case WayDetail.Pruned pruned -> pruned(screen, pruned);
            case WayDetail.Degree degree ->
                screen.getTranslation(
                        degree.degree() == 0 ? "ways.detail.no-degree" : "ways.detail.degree",
                        degree.degree(),
                        degree.highest(),
                        degree.folds());
            case WayDetail.Lambda lambda -> "";
        };
    }

    private static String pruned(Component screen, WayDetail.Pruned pruned) {
        boolean judged = pruned.asTheyWere().hasValidation();
        double error =
                judged ? pruned.asTheyWere().validation() : pruned.asTheyWere().training();
        return screen.getTranslation(
                judged ? "ways.detail.pruned" : "ways.detail.pruned.training",
                listed(pruned.kept()),
                NumberText.of(error));
    }
}
