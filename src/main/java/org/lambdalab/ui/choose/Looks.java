package org.lambdalab.ui.choose;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.DataSource.Generated;
import org.lambdalab.experiment.DataSource.PlacedPoints;
import org.lambdalab.experiment.DataSource.Uploaded;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Point;
import org.lambdalab.lab.Errors;
import org.lambdalab.regression.Basis;

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
    private record Seen(Serializable source, long seed) implements Serializable {}

    /** Two columns of a file: what they hold is large, and need not be kept to know them again. */
    private record OfFile(FileReference reference, String xColumn, String yColumn) implements Serializable {}

    /** What tells data from others. */
    record Fitted(Serializable source, double validationShare, long seed, double yOffset, Basis basis)
            implements Serializable {

        static Fitted to(Experiment.Data data) {
            Serializable source = switch (data.source()) {
                case Uploaded uploaded -> new OfFile(uploaded.reference(), uploaded.xColumn(), uploaded.yColumn());
                case PlacedPoints placed -> digest(placed.points());
                case DataSource small -> small;
            };
            return new Fitted(source, data.validationShare(), data.seed(), data.yOffset(), data.basis());
        }

        private static UUID digest(List<Point> points) {
            ByteBuffer bytes = ByteBuffer.allocate(points.size() * (2 * Double.BYTES + 1));
            points.forEach(
                    point -> bytes.putDouble(point.x()).putDouble(point.y()).put((byte) (point.heldOut() ? 1 : 0)));
            return UUID.nameUUIDFromBytes(bytes.array());
        }

        private Seen seen() {
            return source instanceof Generated generated
                    ? new Seen(generated.withSize(Experiment.DEFAULT_SOURCE.size()), seed)
                    : new Seen(source, 0);
        }
    }

    /**
     * One look.
     *
     * @param fitted what was fitted to
     * @param model at the λ in force
     * @param share of the rows that was sealed
     * @param errors on the rows that were learned from and chosen by
     * @param testError what was seen
     */
    record Look(Fitted fitted, Model model, double share, Errors errors, double testError) implements Serializable {

        Look(Experiment.Data data, Model model, double share, Errors errors, double testError) {
            this(Fitted.to(data), model, share, errors, testError);
        }

        /** Whether both are of the same model but for λ, to the same rows. */
        boolean isBeside(Experiment.Data data, Model model, double share) {
            return fitted.equals(Fitted.to(data))
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
        return List.copyOf(looks.getOrDefault(Fitted.to(data).seen(), List.of()));
    }

    /** The look at this very fit, if there was one: to see it again is no other look. */
    Optional<Look> at(Experiment.Data data, Model model, double share) {
        return at(data).stream()
                .filter(look ->
                        look.isBeside(data, model, share) && look.model().lambda() == model.lambda())
                .findFirst();
    }

    void add(Look look) {
        looks.computeIfAbsent(look.fitted().seen(), unseen -> new ArrayList<>()).add(look);
        if (looks.size() > MOST_DATA) {
            looks.remove(looks.keySet().iterator().next());
        }
    }
}
