package org.lambdalab.ui.lab;

import org.lambdalab.ui.controls.TakenText;

/** A text to take away that can be downloaded as well. */
final class TakenFile {

    private TakenFile() {}

    static TakenText of(String fileName, String type, String text) {
        TakenText taken = new TakenText("taken", "take-away.code");
        taken.show(text);
        taken.addWay(new DownloadLink("download-taken", fileName, type, () -> text));
        return taken;
    }
}
