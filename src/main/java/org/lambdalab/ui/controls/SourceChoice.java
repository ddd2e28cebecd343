package org.lambdalab.ui.controls;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.experiment.DataSource;

/** An entry of the data picker. */
sealed interface SourceChoice extends Serializable {

    record Generate() implements SourceChoice {}

    record BuiltIn(BuiltInData data) implements SourceChoice {}

    record Upload() implements SourceChoice {}

    /** Listed only while the points on screen were edited by hand. */
    record OwnPoints() implements SourceChoice {}

    static SourceChoice of(DataSource source) {
        return switch (source) {
            case DataSource.Generated generated -> new Generate();
            case DataSource.BuiltIn builtIn -> new BuiltIn(builtIn.data());
            case DataSource.Uploaded uploaded -> new Upload();
            case DataSource.PlacedPoints points -> new OwnPoints();
        };
    }

    static List<SourceChoice> all(boolean withOwnPoints) {
        List<SourceChoice> choices = new ArrayList<>();
        if (withOwnPoints) {
            choices.add(new OwnPoints());
        }
        choices.add(new Generate());
        for (BuiltInData data : BuiltInData.values()) {
            choices.add(new BuiltIn(data));
        }
        choices.add(new Upload());
        return choices;
    }
}
