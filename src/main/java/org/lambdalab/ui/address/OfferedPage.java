package org.lambdalab.ui.address;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Offering;
import org.lambdalab.experiment.OfferingQuery;

/**
 * Which parts of its screen a page shows: as long as it does, every address that the screen writes says so too, and a link
 * leads to the whole screen with what is asked there now.
 */
public final class OfferedPage implements Serializable {

    private Offering offering = Offering.WHOLE;
    private String whole = "";
    private @Nullable Follower follower;

    /** Is told where the whole screen is, each time that another question is asked on it. */
    @FunctionalInterface
    public interface Follower extends Serializable {
        void follow(String address);
    }

    private OfferedPage() {}

    public static OfferedPage of(UI page) {
        OfferedPage known = ComponentUtil.getData(page, OfferedPage.class);
        if (known != null) {
            return known;
        }
        OfferedPage opened = new OfferedPage();
        ComponentUtil.setData(page, OfferedPage.class, opened);
        return opened;
    }

    static Optional<OfferedPage> current() {
        return Optional.ofNullable(UI.getCurrent()).map(OfferedPage::of);
    }

    /**
     * Reads what the address of a screen asks for; a notice names what was not understood.
     *
     * @param controls the ids that the screen can offer
     * @param pictures the ids of its pictures
     */
    public void open(Location location, Set<String> controls, Set<String> pictures) {
        OfferingQuery.Reading reading =
                OfferingQuery.read(location.getQueryParameters().getParameters(), controls, pictures);
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
        offering = reading.offering();
        follower = null;
        whole = location.getPath();
    }

    /** All of it is shown. */
    public void openWhole() {
        offering = Offering.WHOLE;
        follower = null;
    }

    public Offering offering() {
        return offering;
    }

    /** Tells at once, and from now on, where the whole screen is. */
    public void followWhole(Follower link) {
        follower = link;
        link.follow(whole);
    }

    /** @param query of what is asked, with its question mark */
    void write(String route, String query) {
        whole = route + query;
        if (follower != null) {
            follower.follow(whole);
        }
    }
}
