package org.lambdalab.ui.choose;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.DataSource.Generated;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.Errors;

/**
 * How often one person has opened test sets. It stands in their session: to reload a page, or to come back to the same
 * data, does not make what was seen unseen.
 */
final class Looks implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of more data than that, those looked at first are forgotten. */
    private static final int MOST_DATA = 50;

    private final Map<Seen, List<Look>> looks = new LinkedHashMap<>();

    /** Rows that are seen, however many of them are sealed: those of a file whatever the seed, generated ones by it. */
    private record Seen(DataSource source, long seed) implements Serializable {

        static Seen of(Experiment.Data data) {
            return data.source() instanceof Generated generated
                    ? new Seen(generated.withSize(Experiment.DEFAULT_SOURCE.size()), data.seed())
                    : new Seen(data.source(), 0);
        }
    }

    /**
     * One look.
     *
     * @param data what was fitted to
     * @param model at the λ in force
     * @param share of the rows that was sealed
     * @param errors on the rows that were learned from and chosen by
     * @param testError what was seen
     */
    record Look(Experiment.Data data, Model model, double share, Errors errors, double testError)
            implements Serializable {

        /** Whether both are of the same model but for λ, to the same rows. */
        boolean isBeside(Experiment.Data data, Model model, double share) {
            return this.data.equals(data)
                    && this.share == share
                    && this.model.withLambda(0).equals(model.withLambda(0));
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

    /** In their order. */
    List<Look> at(Experiment.Data data) {
        return List.copyOf(looks.getOrDefault(Seen.of(data), List.of()));
    }

    /** The look at this very fit, if there was one: to see it again is no other look. */
    Optional<Look> at(Experiment.Data data, Model model, double share) {
        return at(data).stream()
                .filter(look ->
                        look.isBeside(data, model, share) && look.model().lambda() == model.lambda())
                .findFirst();
    }

    void add(Look look) {
        looks.computeIfAbsent(Seen.of(look.data()), unseen -> new ArrayList<>()).add(look);
        if (looks.size() > MOST_DATA) {
            looks.remove(looks.keySet().iterator().next());
        }
    }
}
