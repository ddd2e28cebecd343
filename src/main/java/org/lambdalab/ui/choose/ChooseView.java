package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.ChoiceAddress;
import org.lambdalab.ui.address.ExperimentAddress;
import org.lambdalab.ui.controls.AwaitedNotice;
import org.lambdalab.ui.controls.ComputingNotice;
import org.lambdalab.ui.controls.ExperimentControls;
import org.lambdalab.ui.controls.FileDesk;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.Uploads;

/** Choosing λ: the lab's experiment, and the ways to choose, one at a time. */
@Route(value = ChoiceAddress.ROUTE, layout = MainLayout.class)
@StyleSheet("context://choose.css")
public final class ChooseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final LabState state;
    private final FileDesk desk;

    ChooseView(Uploads uploads, Workbench workbench, Workers workers) {
        this.uploads = uploads;
        state = new LabState(workbench, workers, this);
        desk = new FileDesk(state, uploads);
        H1 title = new H1(getTranslation("choose.title"));
        title.addClassName("exhibits-title");
        Paragraph intro = new Paragraph(getTranslation("choose.intro"));
        intro.addClassName("hint");
        Div head = new Div(title, new HistoryButtons(state, desk));
        head.addClassName("panel-head");
        Section stage = new Section(
                head, intro, new ExhibitChoice(state.choice()), new ComputingNotice(state), new AwaitedNotice(desk));
        stage.addClassName("choose");
        Situation situation = new Situation(state, workbench, workers);
        List<ExhibitPanel<?, ?>> exhibits = List.of(
                new HoldOutPanel(situation),
                new FoldsPanel(situation),
                new RepeatsPanel(situation),
                new HeatMapPanel(situation),
                new TestSetPanel(situation),
                new BiasVariancePanel(situation),
                new StabilityPanel(situation),
                new CriteriaPanel(situation),
                new LeakPanel(situation));
        exhibits.forEach(exhibit -> {
            stage.add(exhibit);
            exhibit.begin();
        });
        getContent().addClassName("lab");
        getContent().add(new ExperimentControls(state, desk), stage);
        state.follow(experiment -> experiment, experiment -> writeAddress());
        state.choice().follow(now -> now, now -> writeAddress());
        desk.whenLeft(experiment -> writeAddress());
    }

    private void writeAddress() {
        if (state.findings().isPresent()) {
            ChoiceAddress.write(
                    this,
                    state.question(),
                    desk.awaited().peek(),
                    state.choice().question());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.ask(ExperimentAddress.read(event.getLocation(), uploads::read), ChoiceAddress.read(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("choose.page-title");
    }
}
