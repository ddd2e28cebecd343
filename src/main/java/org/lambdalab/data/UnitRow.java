package org.lambdalab.data;

import java.util.List;
import java.util.stream.IntStream;

/** A row below the names that holds the units: (m), [kg], m/s. */
final class UnitRow {
    private static final String BRACKETED = "\\(.{1,12}\\)|\\[.{1,12}]";

    private UnitRow() {}

    /** Whether all cells are units or blank, at least one above a measure, and names stand right above them. */
    static boolean stands(Row row, Row above, Block block) {
        return row.size() == block.width()
                && above.size() == block.width()
                && row.fields().stream().allMatch(field -> field.isEmpty() || isUnit(field))
                && IntStream.range(0, block.width())
                        .anyMatch(i -> !row.field(i).isEmpty()
                                && block.columns().get(i).isMeasure())
                && !above.fields().stream().allMatch(UnitRow::isUnit)
                && IntStream.range(0, block.width())
                        .filter(i -> block.columns().get(i).isMeasure())
                        .allMatch(i -> CellType.of(above.field(i)) == CellType.TEXT);
    }

    /** Without brackets, which the label of an axis has itself. */
    static List<String> units(Row row) {
        return row.fields().stream()
                .map(field -> field.matches(BRACKETED)
                        ? field.substring(1, field.length() - 1).strip()
                        : field)
                .toList();
    }

    private static boolean isUnit(String field) {
        return field.matches(BRACKETED) || NumberWithUnit.isUnit(field);
    }
}
