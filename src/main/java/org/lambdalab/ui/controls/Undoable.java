package org.lambdalab.ui.controls;

/** A screen whose questions can be gone back from, as {@link HistoryButtons} offer it. */
public interface Undoable {

    boolean canUndo();

    boolean canRedo();

    /** Whether there is another question than in the beginning. */
    boolean canReset();

    void undo();

    void redo();

    void reset();

    /** Nothing before what is asked now can be gone back to. */
    void begin();

    /** Tells whenever one of these may have become another. */
    void follow(Runnable told);
}
