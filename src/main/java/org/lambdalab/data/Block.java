package org.lambdalab.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows judged as a table of so many columns: the type of each column by its lower half, and from which row on the
 * others agree with it.
 *
 * @param rows the types of the cells, a row each
 * @param columns what each column holds mostly; TEXT where nothing tells
 * @param start the first row of the table's values
 */
record Block(List<List<CellType>> rows, int width, List<CellType> columns, int start) {
    /** A row of words where all others hold numbers parts what is above from the table. */
    private static final double STRANGER = -3;

    static Block of(List<List<CellType>> rows, int width) {
        List<CellType> columns = columns(rows, width);
        var block = new Block(rows, width, columns, 0);
        int start = rows.size();
        double best = 0;
        double sum = 0;
        for (int row = rows.size() - 1; row >= 0; row--) {
            sum += block.agreement(row);
            if (block.canBegin(row) && sum >= best) {
                best = sum;
                start = row;
            }
        }
        return new Block(rows, width, columns, start);
    }

    /** A row cut short begins a table only with half of the values. */
    private boolean canBegin(int row) {
        int measures = measuresOf(row, 0);
        return measures > 0 && (rows.get(row).size() >= width || 2 * measures >= measures());
    }

    /** The start, or the first of the rows right above it that lack all measures, down to a given one. */
    int startBelow(int above) {
        int first = start;
        while (first - 1 > above && rows.get(first - 1).size() == width && agreement(first - 1) == 0) {
            first--;
        }
        return first;
    }

    /** Whether a row of values was found. */
    boolean isTable() {
        return start < rows.size();
    }

    int measures() {
        return measuresBehind(0);
    }

    /** Of the columns without so many of the first. */
    int measuresBehind(int indent) {
        return (int) columns.stream().skip(indent).filter(CellType::isMeasure).count();
    }

    /** Cells of a row that are of their column's type where that is a measure. */
    int measuresOf(int row, int indent) {
        List<CellType> cells = rows.get(row);
        return (int) IntStream.range(0, Math.min(cells.size(), width - indent))
                .filter(i -> columns.get(i + indent).isMeasure() && cells.get(i) == columns.get(i + indent))
                .count();
    }

    /** Cells of a row that are neither missing nor of their column's type where that is a measure. */
    int strangersOf(int row, int indent) {
        List<CellType> cells = rows.get(row);
        return (int) IntStream.range(0, Math.min(cells.size(), width - indent))
                .filter(i -> columns.get(i + indent).isMeasure()
                        && cells.get(i) != columns.get(i + indent)
                        && cells.get(i) != CellType.MISSING)
                .count();
    }

    /**
     * How consistently the rows from the first of the table read, 0 to 1: those of equal length whose cells have their
     * columns' types, times the share of cells that are measures.
     */
    double consistency() {
        double fit = 0;
        long cells = 0;
        long measures = 0;
        for (int row = start; row < rows.size(); row++) {
            fit += Math.max(0, agreement(row));
            for (CellType cell : rows.get(row)) {
                cells += cell == CellType.MISSING ? 0 : 1;
                measures += cell.isMeasure() ? 1 : 0;
            }
        }
        return fit / Math.max(1, rows.size() - start) * (0.1 + (double) measures / Math.max(1, cells));
    }

    /** 1 for a row of the table, less for one with strange cells or of another length, negative for none of it. */
    private double agreement(int row) {
        int length = rows.get(row).size();
        int same = measuresOf(row, 0);
        int strange = strangersOf(row, 0);
        if (length > width && !isBlankBehindTheLast(row)) {
            return -1;
        }
        if (same == 0) {
            return strange == 0 ? 0 : measures() < 2 ? -0.5 : length < width ? -1 : STRANGER;
        }
        double share = (double) same / (same + strange);
        return same < strange ? -0.5 : same == strange ? 0 : length >= width ? share : 0.5 * share * same / measures();
    }

    private boolean isBlankBehindTheLast(int row) {
        return rows.get(row).stream().skip(width).allMatch(cell -> cell == CellType.MISSING);
    }

    private static List<CellType> columns(List<List<CellType>> rows, int width) {
        List<List<CellType>> regular =
                rows.stream().filter(row -> row.size() == width).toList();
        List<List<CellType>> lower = regular.subList(regular.size() / 2, regular.size());
        return IntStream.range(0, width)
                .mapToObj(column -> {
                    CellType type = most(lower, column);
                    return type == CellType.MISSING ? most(regular, column) : type;
                })
                .map(type -> type == CellType.MISSING ? CellType.TEXT : type)
                .toList();
    }

    /** Ties go to measures, as the types stand in their order. */
    private static CellType most(List<List<CellType>> rows, int column) {
        Map<CellType, Integer> count = new EnumMap<>(CellType.class);
        for (List<CellType> row : rows) {
            if (row.get(column) != CellType.MISSING) {
                count.merge(row.get(column), 1, Integer::sum);
            }
        }
        return count.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(CellType.MISSING);
    }
}
