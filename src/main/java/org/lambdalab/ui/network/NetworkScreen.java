package org.lambdalab.ui.network;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.NetworkLook;
import org.lambdalab.experiment.TrainedTogether;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.experiment.TrainingPlanQuery;
import org.lambdalab.experiment.TrainingPreset;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.network.Regularization;
import org.lambdalab.ui.LiveScreen;
import org.lambdalab.ui.controls.AwaitedNotice;
import org.lambdalab.ui.controls.ComputingNotice;
import org.lambdalab.ui.controls.DataPanel;
import org.lambdalab.ui.controls.ExampleBar;
import org.lambdalab.ui.controls.FileDesk;
import org.lambdalab.ui.controls.FoldedControls;
import org.lambdalab.ui.controls.FullScreenButton;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.LabelledSelect;
import org.lambdalab.ui.controls.LambdaControl;
import org.lambdalab.ui.controls.PresetGallery;
import org.lambdalab.ui.controls.Uploads;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;
import org.lambdalab.ui.help.Words;

/** The weights of a small neural network, while it learns: how a penalty shrinks them, or brings them to 0. */
@StyleSheet("context://network.css")
public final class NetworkScreen extends LiveScreen {

    private final LabState lab;
    private final FileDesk desk;
    private final NetworkState state;
    private TrainingPlan asked = TrainingPlan.DEFAULT;
    private Runnable heard = () -> {};

    /** Asks nothing yet. */
    public NetworkScreen(Uploads uploads, Workbench workbench, Workers workers) {
        lab = new LabState(workbench, workers, this);
        desk = new FileDesk(lab, uploads);
        state = new NetworkState(this, workers);
        Div pinned = new Div(penalty(), new LambdaControl(state));
        pinned.addClassNames("panel", "pinned");
        Aside controls = new Aside(
                new FoldedControls("network.data-fold", "data-fold", new DataChoice(state, new DataPanel(lab, desk))),
                new FoldedControls("network.shape", "shape-fold", new ShapePanel(state)),
                new FoldedControls("network.rule", "rule-fold", new RulePanel(state)),
                pinned);
        controls.addClassName("side");
        controls.getElement().setAttribute("aria-label", getTranslation("network.controls"));
        fill("network.title", controls, buildPictures());
        lab.show(found -> state.learn(found.observations(), asked));
        state.follow(plan -> plan, plan -> {
            asked = plan;
            heard.run();
        });
        lab.whenAnswered(() -> heard.run());
    }

    /** What an address asks for. */
    public void ask(ExperimentQuery.Reading reading, TrainingPlan plan) {
        asked = plan;
        boolean open = lab.findings().isPresent();
        desk.ask(reading);
        if (open) {
            state.choose(plan);
        }
    }

    /** Told when what is on screen has become another, or a file is no longer asked for. */
    void follow(Runnable told) {
        state.follow(plan -> plan, plan -> told.run());
        lab.follow(experiment -> experiment, experiment -> told.run());
        desk.whenLeft(experiment -> told.run());
    }

    /** How far the training is; empty while the lab's rows are made ready. */
    public Optional<NetworkFindings> findings() {
        return lab.answered().filter(found -> state.isAsked()).map(found -> state.findings());
    }

    /** Told each time that no rows are made ready any more. */
    public void whenFound(Runnable told) {
        heard = told;
    }

    /** The file that is still asked for. */
    Optional<AskedFile> awaited() {
        return desk.awaited().peek();
    }

    /** The experiment that is asked for. */
    Experiment experiment() {
        return lab.question();
    }

    /** What is asked of the training. */
    TrainingPlan plan() {
        return asked;
    }

    private Div penalty() {
        RadioButtonGroup<Regularization> penalty = new RadioButtonGroup<>(getTranslation("network.regularization"));
        penalty.setId("regularization");
        penalty.setItems(Regularization.values());
        penalty.setItemLabelGenerator(kind -> getTranslation("network.regularization." + TrainingPlanQuery.id(kind)));
        state.bind(
                penalty,
                plan -> plan.settings().regularization(),
                kind -> state.edit(plan -> plan.withSettings(its -> its.withPenalty(kind, its.lambda()))));
        Div controls = new Div(HelpButton.beside(penalty, Term.WEIGHT_DECAY));
        controls.addClassName("controls");
        return controls;
    }

    private Section buildPictures() {
        Section pictures = new Section(
                new ExampleBar(
                        new PresetGallery<>(state, "network.presets.hint", TrainingPreset.values()),
                        new HistoryButtons(state)),
                new ComputingNotice(lab),
                new AwaitedNotice(desk),
                summary(),
                answers(),
                new LossChart(state),
                new SizesChart(state),
                new WeightsTable(state),
                inside());
        pictures.addClassName("networks");
        pictures.getElement().setAttribute("aria-label", getTranslation("lab.pictures"));
        return pictures;
    }

    private Div summary() {
        Words words = new Words(
                Term.HIDDEN_UNIT, Term.EPOCH, Term.EARLY_STOPPING, Term.PRUNING, Term.LOG_LOSS, Term.EXACT_ZERO);
        Div summary = new Div(new TrainingControl(state), new NetworkSentence(state), words);
        summary.addClassNames("panel", "network-summary");
        return summary;
    }

    /** The pictures of what the networks answer, side by side. */
    private Div answers() {
        RadioButtonGroup<TrainedTogether> together = new RadioButtonGroup<>(getTranslation("network.together"));
        together.setId("together");
        together.setItems(TrainedTogether.values());
        together.setItemLabelGenerator(way -> getTranslation("network.together." + way.id()));
        state.bind(together, TrainingPlan::together, way -> state.edit(plan -> plan.withTogether(way)));
        Div pictures = new Div();
        pictures.addClassName("answers");
        for (int i = 0; i < NetworkLook.MOST_TOGETHER; i++) {
            AnswerChart chart = new AnswerChart(state, i);
            chart.getContent().removeClassName("panel");
            pictures.add(chart);
        }
        state.follow(
                plan -> plan.together() != TrainedTogether.ONE, several -> pictures.setClassName("several", several));
        Div answers = new Div(together, pictures);
        answers.addClassNames("panel", "answers-panel");
        FullScreenButton.hearKeyIn(answers);
        return answers;
    }

    /** Into one of the networks. */
    private Div inside() {
        Select<Integer> which = new LabelledSelect<>("inside", "network.inside");
        which.setItemLabelGenerator(index -> {
            NetworkFindings found = state.findings();
            return Names.of(this, found.plan(), found.trained().get(index));
        });
        Select<Integer> layer = new LabelledSelect<>("layer", "network.layer-shown");
        layer.setItemLabelGenerator(number ->
                number == state.findings().first().snapshot().network().layers().size() - 1
                        ? getTranslation("network.layer.output")
                        : getTranslation("network.layer", number + 1));
        which.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                state.look(look -> look.withInside(change.getValue()));
            }
        });
        layer.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                state.look(look -> look.withLayer(change.getValue()));
            }
        });
        state.follow(
                plan -> List.of(plan.together(), plan.seed(), plan.settings().regularization()), now -> {
                    NetworkFindings found = state.findings();
                    which.setVisible(found.trained().size() > 1);
                    which.setItems(
                            IntStream.range(0, found.trained().size()).boxed().toList());
                    which.setValue(NetworkState.insideOf(found));
                });
        state.follow(TrainingPlan::hidden, hidden -> {
            layer.setItems(IntStream.rangeClosed(0, hidden.size()).boxed().toList());
            layer.setValue(NetworkState.layer(state.findings()));
        });
        state.follow(TrainingPlan::look, look -> {
            which.setValue(NetworkState.insideOf(state.findings()));
            layer.setValue(NetworkState.layer(state.findings()));
        });
        Div head = new Div(which, layer);
        head.addClassName("inside-head");
        Div inside = new Div(head, new EdgesChart(state), new HistogramChart(state));
        inside.addClassNames("panel", "inside");
        FullScreenButton.hearKeyIn(inside);
        return inside;
    }
}
