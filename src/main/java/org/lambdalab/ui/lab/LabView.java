package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.ui.MainLayout;
import org.springframework.web.util.UriUtils;

/** The lab: controls on the left, pictures on the right; the address always says which experiment is on screen. */
@Route(value = "", layout = MainLayout.class)
public class LabView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Below this width the data fold away, so that the pictures come soon. */
    private static final int NARROW = 900;

    /** Below this height too, so that degree and penalty stand in view between the data and λ. */
    private static final int LOW = 980;

    /** Browsers refuse more than a hundred addresses in half a minute: so often in the long run, */
    private static final int ADDRESS_INTERVAL_MILLIS = 400;

    /** and after a rest so many in a row. */
    private static final int ADDRESSES_AT_ONCE = 20;

    private final Uploads uploads;
    private final LabState state = new LabState();

    LabView(Uploads uploads) {
        this.uploads = uploads;
        H1 title = new H1(getTranslation("lab.title"));
        title.addClassName("visually-hidden");
        NativeDetails data = fold("lab.data", new DataPanel(state, uploads));
        NativeDetails model = fold("lab.model", new ModelPanel(state));
        Aside controls = new Aside(data, model, new LambdaControl(state));
        controls.addClassName("side");
        controls.getElement().setAttribute("aria-label", getTranslation("lab.controls"));
        getContent().addClassName("lab");
        getContent().add(title, controls, pictures());
        data.getElement().executeJs("if (innerWidth < $0 || innerHeight < $1) this.open = false", NARROW, LOW);
        Signal.effect(
                this,
                () -> showAddress(state.experiment(experiment -> experiment).get()));
    }

    private static Section pictures(LabState state) {
        Div summary = new Div(new FindingsSentence(state), new ObjectivePanel(state));
        summary.addClassNames("panel", "summary");
        Section pictures = new Section(
                summary,
                new FitChart(state),
                ErrorChart.byLambda(state),
                ErrorChart.byDegree(state),
                new CoefficientChart(state),
                new PathChart(state),
                new SparsityPanel(state));
        pictures.addClassName("pictures");
        return pictures;
    }

    private Section pictures() {
        Section pictures = pictures(state);
        pictures.getElement().setAttribute("aria-label", getTranslation("lab.pictures"));
        return pictures;
    }

    private NativeDetails fold(String key, Component controls) {
        NativeDetails fold = new NativeDetails(getTranslation(key), controls);
        fold.setOpen(true);
        fold.addClassName("panel");
        return fold;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        ExperimentQuery.Reading reading = ExperimentQuery.read(parameters.getParameters(), uploads.latest());
        state.edit(experiment -> reading.experiment());
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
    }

    /**
     * At once, unless a long drag has used up what the browser allows: a page that is reloaded heeds no address written
     * while it is left.
     */
    private void showAddress(Experiment experiment) {
        String query = ExperimentQuery.write(experiment).entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        getElement().executeJs("""
                        const write = () => {
                          this.addressDue = Math.max(this.addressDue ?? -Infinity, performance.now() - $2 * $1) + $1;
                          history.replaceState(history.state, '', $0);
                        };
                        clearTimeout(this.address);
                        const wait = (this.addressDue ?? 0) - performance.now();
                        if (wait > 0) this.address = setTimeout(write, wait); else write();""", "?" + query, ADDRESS_INTERVAL_MILLIS, ADDRESSES_AT_ONCE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.name");
    }
}
