package org.lambdalab.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.io.Serial;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart that follows a slider: set a new {@link ChartModel} for every step and it sends the browser what differs.
 *
 * <p>However many models are set in one request, only the last is sent. When the browser has drawn it, the element's
 * attribute {@code data-revision} holds the number of models drawn so far.
 *
 * <p>ApexCharts 4.7.0 is the last release under the MIT licence; later ones must not replace it.
 */
@Tag("apex-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./apex-chart.ts")
public final class ApexChart extends Component implements HasStyle {

    @Serial
    private static final long serialVersionUID = 1;

    /** One for each language: as JSON they are as large as a chart. */
    private static final Map<ChartTexts, ObjectNode> TEXTS = new ConcurrentHashMap<>();

    private @Nullable ChartModel model;
    private @Nullable ChartModel sent;
    private int revision;
    private boolean scheduled;

    public ApexChart(String id, ChartTexts texts) {
        setId(id);
        getElement().setPropertyJson("texts", TEXTS.computeIfAbsent(texts, JacksonUtils::beanToJson));
        setHeadingLevel(2);
    }

    public void setModel(ChartModel model) {
        this.model = model;
        schedule();
    }

    /** Lets go of all that it holds, until there is another model: for a chart that is hidden. */
    public void forget() {
        model = null;
        sent = null;
    }

    /** Where the title stands in the page's outline, 1 to 6; 2 unless told. */
    public void setHeadingLevel(int level) {
        getElement().setProperty("headingLevel", level);
    }

    /** How wide the picture is on a printed page, in CSS pixels; about half a page unless told. */
    public void setPaperWidth(int pixels) {
        getElement().setProperty("paperWidth", pixels);
    }

    /** How many milliseconds lie, at least, between two tidings of a point that is being dragged; 33 unless told. */
    public void setTellEvery(int milliseconds) {
        getElement().setProperty("tellEvery", milliseconds);
    }

    /** Puts a button, no wider than the menu's, beside the menu. */
    public void addTool(HasStyle button) {
        button.addClassName("chart-tool");
        getElement().appendChild(button.getElement());
    }

    public Registration addPointMovedListener(ComponentEventListener<PointMoved> listener) {
        return addListener(PointMoved.class, listener);
    }

    public Registration addPointAddedListener(ComponentEventListener<PointAdded> listener) {
        return addListener(PointAdded.class, listener);
    }

    public Registration addPointRemovedListener(ComponentEventListener<PointRemoved> listener) {
        return addListener(PointRemoved.class, listener);
    }

    public Registration addValueChosenListener(ComponentEventListener<ValueChosen> listener) {
        return addListener(ValueChosen.class, listener);
    }

    /** What the chart holds, to the last digit: called by the browser for a file of it. */
    @ClientCallable
    ObjectNode exactValues() {
        return model == null ? Json.object() : PatchJson.exactValues(model);
    }

    /** A browser that meets this element anew has nothing of it yet. */
    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        sent = null;
        scheduled = false;
        schedule();
    }

    private void schedule() {
        if (scheduled) {
            return;
        }
        getUI().ifPresent(ui -> {
            scheduled = true;
            ui.beforeClientResponse(this, context -> send());
        });
    }

    private void send() {
        scheduled = false;
        if (model == null || model.equals(sent)) {
            return;
        }
        revision++;
        getElement().callJsFunction("update", PatchJson.between(sent, model, revision));
        sent = model;
    }
}
