package org.lambdalab.lessons;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lambdalab.experiment.Way;
import org.lambdalab.lab.WaysFindings;

/** What a condition can say of the ways out of overfitting: of each its validation error, and the weights it leaves. */
final class WaysFacts {

    static final List<Fact<WaysFindings>> ALL = Arrays.stream(Way.values())
            .flatMap(way -> Stream.of(
                    Fact.<WaysFindings>real(
                            word(way) + "Mse", found -> found.of(way).errors().validation()),
                    Fact.<WaysFindings>whole(
                            word(way) + "NonZero", found -> found.of(way).nonZero())))
            .toList();

    private WaysFacts() {}

    private static String word(Way way) {
        return switch (way) {
            case NOTHING -> "nothing";
            case FEWER_FEATURES -> "fewerFeatures";
            case MORE_DATA -> "moreData";
            case EARLY_STOPPING -> "earlyStopping";
            case PRUNING -> "pruning";
            case CHOSEN_DEGREE -> "chosenDegree";
            case RIDGE -> "l2";
            case LASSO -> "l1";
            case ELASTIC_NET -> "elasticNet";
        };
    }
}
