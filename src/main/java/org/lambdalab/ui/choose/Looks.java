package org.lambdalab.ui.choose;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lambdalab.data.FileForm;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.DataSource.BuiltIn;
import org.lambdalab.experiment.DataSource.Generated;
import org.lambdalab.experiment.DataSource.PlacedPoints;
import org.lambdalab.experiment.DataSource.Uploaded;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.Errors;
import org.lambdalab.regression.Basis;

/**
 * How often one person has opened test sets. It stands in their session: to reload a page, to come back to the same data,
 * or to go on in another window does not make what was seen unseen.
 */
final class Looks implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of more data than that, those looked at first are forgotten. */
    private static final int MOST_DATA = 50;

    private final ValueSignal<Map<Seen, List<Look>>> looks = new ValueSignal<>(Map.of());

    /**
     * What is seen of data: of generated ones the rows of a seed, however many are learned from; of a table one column,
     * whatever predicts it, and however many of its rows are sealed, since of two shares one has all rows of the other.
     */
    private record Seen(Serializable source, String yColumn, long seed) implements Serializable {}

    /** Two columns of a table: what they hold may be large, and need not be kept to know them again. */
    record OfTable(Serializable table, String xColumn, String yColumn) implements Serializable {

        /** A file read in another form is the same file. */
        private Seen seen() {
            return new Seen(table instanceof FileReference file ? file.withForm(FileForm.OPEN) : table, yColumn, 0);
        }
    }

    /** What tells data from others. */
    record Fitted(Serializable source, double testShare, double validationShare, long seed, double yOffset, Basis basis)
            implements Serializable {

        static Fitted to(Experiment.Data data) {
            return new Fitted(
                    source(data.source()),
                    data.testShare(),
                    data.validationShare(),
                    data.seed(),
                    data.yOffset(),
                    data.basis());
        }

        private static Serializable source(DataSource source) {
            return switch (source) {
                case Generated generated -> generated;
                case BuiltIn builtIn -> new OfTable(builtIn.data(), builtIn.xColumn(), builtIn.yColumn());
                case Uploaded uploaded -> new OfTable(uploaded.reference(), uploaded.xColumn(), uploaded.yColumn());
                case PlacedPoints placed ->
                    throw new IllegalArgumentException("points placed by hand have no test set");
            };
        }

        private Seen seen() {
            return source instanceof OfTable columns
                    ? columns.seen()
                    : new Seen(((Generated) source).withSize(Experiment.DEFAULT_SOURCE.size()), "", seed);
        }
    }

    /**
     * One look.
     *
     * @param fitted what was fitted to
     * @param model at the λ in force
     * @param errors on the rows that were learned from and chosen by
     * @param testError what was seen
     */
    record Look(Fitted fitted, Model model, Errors errors, double testError) implements Serializable {

        Look(Experiment.Data data, Model model, Errors errors, double testError) {
            this(Fitted.to(data), model, errors, testError);
        }

        /** Whether both are of the same model but for λ, to the same rows. */
        boolean isBeside(Experiment.Data data, Model model) {
            return fitted.equals(Fitted.to(data)) && this.model.withLambda(0).equals(model.withLambda(0));
        }
    }

    /** Those of the person at the screen. */
    static Looks ofSession() {
        VaadinSession session = VaadinSession.getCurrent();
        Looks known = session.getAttribute(Looks.class);
        if (known == null) {
            known = new Looks();
            session.setAttribute(Looks.class, known);
        }
        return known;
    }

    /** In their order; none at points placed by hand, which have no test set. */
    List<Look> at(Experiment.Data data) {
        return data.source() instanceof PlacedPoints
                ? List.of()
                : looks.peek().getOrDefault(Fitted.to(data).seen(), List.of());
    }

    /** The look at this very fit, if there was one: to see it again is no other look. */
    Optional<Look> at(Experiment.Data data, Model model) {
        return at(data).stream()
                .filter(look -> look.isBeside(data, model) && look.model().lambda() == model.lambda())
                .findFirst();
    }

    /** For every window of the session to follow: another look, in whichever, is counted in all. */
    Signal<?> all() {
        return looks.asReadonly();
    }

    void add(Look look) {
        Map<Seen, List<Look>> more = new LinkedHashMap<>(looks.peek());
        more.merge(
                look.fitted().seen(),
                List.of(look),
                (before, one) -> Stream.concat(before.stream(), one.stream()).toList());
        if (more.size() > MOST_DATA) {
            more.remove(more.keySet().iterator().next());
        }
        looks.set(more);
    }
}
