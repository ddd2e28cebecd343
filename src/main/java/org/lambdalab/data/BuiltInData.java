package org.lambdalab.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Seven real data sets, packed into the app with their sources; each is read when first asked for. */
public enum BuiltInData {
    AIRQUALITY("New York air quality", "Temp", "Ozone", "°F,mph,Langley,ppb"),
    CARS("Stopping distances of cars", "speed", "dist", "mph,ft"),
    DIABETES("Diabetes progression", "bmi", "y", ""),
    FAITHFUL("Old Faithful geyser", "eruptions", "waiting", "min,min"),
    MOTORCYCLE("Motorcycle accident", "times", "accel", "ms,g"),
    PRESSURE("Vapour pressure of mercury", "temperature", "pressure", "°C,mm"),
    PROSTATE("Prostate specific antigen", "lcavol", "lpsa", "");

    private static final Map<BuiltInData, Content> READ = new ConcurrentHashMap<>();

    private final String title;
    private final String x;
    private final String y;
    /** One a column, or none at all. */
    private final String units;

    BuiltInData(String title, String x, String y, String units) {
        this.title = title;
        this.x = x;
        this.y = y;
        this.units = units;
    }

    public static Optional<BuiltInData> ofId(String id) {
        return Arrays.stream(values()).filter(data -> data.id().equals(id)).findFirst();
    }

    /** The name in addresses and translation keys: "cars". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In English, as are {@link #description} and {@link #source}. */
    public String title() {
        return title;
    }

    /** What was measured, in a sentence. */
    public String description() {
        return content().description;
    }

    /** Who published it. */
    public String source() {
        return content().source;
    }

    public Table table() {
        return content().table;
    }

    /** The column to begin with as x. */
    public Column x() {
        return table().column(x);
    }

    /** The column to begin with as y. */
    public Column y() {
        return table().column(y);
    }

    private Content content() {
        return READ.computeIfAbsent(this, BuiltInData::read);
    }

    private Content read() {
        try (var in = Objects.requireNonNull(BuiltInData.class.getResourceAsStream(id() + ".csv"), id())) {
            byte[] file = in.readAllBytes();
            // The files begin with "# description; source".
            String comment =
                    new String(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
            int parting = comment.indexOf("; ");
            Table table = CsvReader.read(new ByteArrayInputStream(file)).table();
            return new Content(comment.substring(2, parting), comment.substring(parting + 2), withUnits(table));
        } catch (IOException e) {
            throw new UncheckedIOException(id(), e);
        }
    }

    private Table withUnits(Table table) {
        if (units.isEmpty()) {
            return table;
        }
        List<String> unit = List.of(units.split(","));
        return new Table(IntStream.range(0, unit.size())
                .mapToObj(i -> table.columns().get(i).in(unit.get(i)))
                .toList());
    }

    private record Content(String description, String source, Table table) {}
}
