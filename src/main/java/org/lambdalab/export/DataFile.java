package org.lambdalab.export;

import java.util.PrimitiveIterator;
import org.lambdalab.experiment.Observations;
import org.lambdalab.sample.Sample;

/** The rows on screen as CSV, with whether each is held out; scripts have more than some hundred rows from it. */
public final class DataFile {

    public static final String NAME = "lambda-lab-data.csv";

    /** As many rows as a script has in itself. */
    public static final int MOST_ROWS_IN_SCRIPT = 500;

    private DataFile() {}

    /** Whether the rows do not stand in the script itself. */
    public static boolean isNeededFor(Observations observations) {
        return observations.sample().size() > MOST_ROWS_IN_SCRIPT;
    }

    /** All but the rows that are sealed for a test. */
    public static String text(Observations observations) {
        Sample sample = observations.sample();
        PrimitiveIterator.OfDouble heldOut =
                Literal.heldOut(observations.split()).iterator();
        StringBuilder text = new StringBuilder("x,y,held_out\n");
        for (int i = 0; i < sample.size(); i++) {
            text.append(Literal.of(sample.x().get(i)))
                    .append(',')
                    .append(Literal.of(sample.y().get(i)))
                    .append(',')
                    .append(Literal.of(heldOut.nextDouble()))
                    .append('\n');
        }
        return text.toString();
    }
}
