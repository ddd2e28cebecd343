package org.lambdalab.ui.controls;

import java.util.List;
import org.lambdalab.experiment.Choice;

/** The history of the lab's experiments and choices; whoever goes back leaves the file that is looked at. */
final class LabHistory implements Undoable {

    private final LabState state;
    private final FileDesk desk;

    LabHistory(LabState state, FileDesk desk) {
        this.state = state;
        this.desk = desk;
    }

    @Override
    public boolean canUndo() {
        return state.canUndo();
    }

    @Override
    public boolean canRedo() {
        return state.canRedo();
    }

    @Override
    public boolean canReset() {
        return !state.asked().equals(beginning());
    }

    @Override
    public void undo() {
        desk.leave();
        state.undo();
    }

    @Override
    public void redo() {
        desk.leave();
        state.redo();
    }

    @Override
    public void reset() {
        desk.leave();
        state.choose(beginning());
    }

    @Override
    public void begin() {
        state.begin();
    }

    /** Whoever looks at one way to choose stays there. */
    private Asked beginning() {
        return Asked.DEFAULT.withChoice(
                Choice.DEFAULT.withExhibit(state.asked().choice().exhibit()));
    }

    @Override
    public void follow(Runnable told) {
        // What is asked may be the same as before, and undone only now that its answer has come.
        state.follow(experiment -> List.of(canUndo(), canRedo(), canReset()), can -> told.run());
    }
}
