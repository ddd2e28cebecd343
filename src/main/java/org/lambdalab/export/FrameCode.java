package org.lambdalab.export;

import org.lambdalab.experiment.Offering;
import org.lambdalab.experiment.OfferingQuery;

/** The HTML that shows a screen, or one of its pictures, in a page of a course, as high as it needs to be there. */
public final class FrameCode {

    /** Until the frame has told its own, and where the page runs no scripts. */
    private static final int FIRST_HEIGHT = 600;

    private FrameCode() {}

    /**
     * A frame, and the few lines by which its page hears of its height: from this frame alone.
     *
     * @param address of the screen as a browser has it, with what is asked there
     * @param title what a screen reader says of the frame
     */
    public static String html(String address, Offering offering, String title) {
        return """
                <iframe src="%s" title="%s" allow="fullscreen; clipboard-write" loading="lazy"
                  style="display: block; width: 100%%; height: %dpx; border: 0"></iframe>
                <script>
                  (function (frame) {
                    addEventListener('message', function (event) {
                      var told = event.data;
                      if (event.source === frame.contentWindow && told && told.source === 'lambda-lab') {
                        frame.style.height = told.height + 'px';
                      }
                    });
                  })(document.currentScript.previousElementSibling);
                </script>
                """.formatted(escaped(OfferingQuery.in(address, offering)), escaped(title), FIRST_HEIGHT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
