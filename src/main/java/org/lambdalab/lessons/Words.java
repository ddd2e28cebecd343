package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said, with the numbers of the moment in it.
 *
 * @param template HTML, in which a name in braces stands for what the findings have by this name
 */
record Words(String template) implements Serializable {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    static final Words NONE = new Words("");

    /** The names that stand in braces. */
    List<String> names() {
        return NAME.matcher(template).results().map(match -> match.group(1)).toList();
    }

    /** @param numbers how a number is said */
    String html(LiveFindings findings, DoubleFunction<String> numbers) {
        return NAME.matcher(template).replaceAll((MatchResult match) -> {
            Object value = findings.value(match.group(1));
            return Matcher.quoteReplacement(value instanceof Double number ? numbers.apply(number) : value.toString());
        });
    }
}
