package org.lambdalab.ui.controls;

import java.io.Serializable;
import java.util.List;
import org.lambdalab.data.LeftOut;
import org.lambdalab.data.UnreadableData;

/** Why data were not taken over: a sentence of the translations, and what it tells. */
record Refusal(String key, List<Object> arguments) implements Serializable {

    static Refusal of(UnreadableData reason) {
        String key = "upload.error." + reason.reason().id();
        List<LeftOut> leftOut = reason.columnsLeftOut();
        if (!leftOut.isEmpty()) {
            LeftOut first = leftOut.getFirst();
            return of(
                    "upload.error.left-out." + first.why().id(),
                    reason.arguments().getFirst(),
                    first.name(),
                    first.example(),
                    first.line());
        }
        // A format without a name needs a sentence without one.
        return reason.arguments().contains("")
                ? new Refusal(key + ".unknown", List.of())
                : new Refusal(key, reason.arguments());
    }

    /** Of a column that is asked for. */
    static Refusal of(LeftOut column) {
        return of("upload.error.column." + column.why().id(), column.name(), column.example(), column.line());
    }

    static Refusal of(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments));
    }
}
