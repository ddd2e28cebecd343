package org.lambdalab.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes of what stands above the columns a name for each: short, on one line, and different from all others. */
final class ColumnNames {
    static final int LONGEST = 60;

    private ColumnNames() {}

    /** Blank names become "Column 3", and the second "x" becomes "x (2)". */
    static List<String> unique(List<String> written) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        List<String> clean = written.stream().map(ColumnNames::clean).toList();
        // Names from the file come first: a made-up one must not take theirs.
        Set<String> own = new HashSet<>(clean);
        for (int i = 0; i < clean.size(); i++) {
            String itself = clean.get(i);
            String wish = itself.isEmpty() ? "Column " + (i + 1) : itself;
            String name = wish;
            for (int k = 2; taken.contains(name) || (!name.equals(itself) && own.contains(name)); k++) {
                name = wish + " (" + k + ")";
            }
            taken.add(name);
            names.add(name);
        }
        return List.copyOf(names);
    }

    private static String clean(String name) {
        String line = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() > 2 && line.startsWith("'") && line.endsWith("'")) {
            line = line.substring(1, line.length() - 1).strip();
        }
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
