package org.lambdalab.lessons;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Model;
import org.lambdalab.lessons.Condition.Term;
import org.lambdalab.sample.Vector;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.SpelMessage;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.SpelParseException;
import org.springframework.expression.spel.ast.Assign;
import org.springframework.expression.spel.ast.BooleanLiteral;
import org.springframework.expression.spel.ast.IntLiteral;
import org.springframework.expression.spel.ast.Literal;
import org.springframework.expression.spel.ast.LongLiteral;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpDivide;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGE;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpLE;
import org.springframework.expression.spel.ast.OpLT;
import org.springframework.expression.spel.ast.OpMinus;
import org.springframework.expression.spel.ast.OpMultiply;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.RealLiteral;
import org.springframework.expression.spel.ast.StringLiteral;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * Reads a condition, such as {@code penalty == 'l1' && near(lambda, 0.1, 0.02)}. Spring's parser makes a tree of it; what
 * the tree means is decided here, part by part, with the {@link Kind} of each, and nothing else is let in. Spring's own
 * evaluation, which reaches classes, methods and beans, is never asked.
 */
final class ConditionReader {

    /** Longer than anybody writes. */
    private static final int LONGEST = 500;

    /** Brackets in brackets: the parser goes as deep as they do, on the stack. */
    private static final int DEEPEST = 30;

    /** All that a constant is found in. */
    private static final LiveFindings NOTHING = new LiveFindings(Map.of(), Vector.of());

    private static final String NEAR = "near";
    private static final String LOG10 = "log10";
    private static final String WEIGHT = "weight";

    private final Screen screen;
    private final Map<String, Kind> kinds;
    private final SortedMap<String, Kind> ofAnswer;

    /**
     * Of the facts of a screen.
     *
     * @param ofAnswer what there is to say of an answer; nothing where the step asks none
     */
    ConditionReader(Screen screen, Map<String, Kind> ofAnswer) {
        this.screen = screen;
        this.ofAnswer = new TreeMap<>(ofAnswer);
        kinds = screen.facts();
        kinds.putAll(ofAnswer);
    }

    /** A part of a condition that has been understood. */
    private record Typed(Kind kind, Term term) {

        boolean isNumber() {
            return kind instanceof Kind.Numeric;
        }

        boolean isWhole() {
            return kind.equals(Kind.WHOLE);
        }
    }

    Condition read(String source) throws ConditionRefused {
        if (source.length() > LONGEST) {
            throw new ConditionRefused(
                    0, "a condition has at most " + LONGEST + " characters, and this one " + source.length());
        }
        if (depth(source) > DEEPEST) {
            throw new ConditionRefused(0, "brackets stand in at most " + DEEPEST + " others");
        }
        SpelNode tree = parse(source);
        Typed whole = read(tree);
        expect(whole, Kind.TRUTH, tree);
        return new Condition(source, whole.term());
    }

    private static int depth(String source) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < source.length(); i++) {
            depth += source.charAt(i) == '(' ? 1 : source.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static SpelNode parse(String source) throws ConditionRefused {
        try {
            return new SpelExpressionParser().parseRaw(source).getAST();
        } catch (ParseException fault) {
            throw new ConditionRefused(
                    Math.clamp(fault.getPosition(), 0, source.length()), "this is not a condition: " + said(fault));
        } catch (IllegalArgumentException | IllegalStateException fault) {
            throw new ConditionRefused(0, "this is not a condition");
        }
    }

    /** In words of our own. */
    private static String said(ParseException fault) {
        return switch (fault instanceof SpelParseException known ? known.getMessageCode() : SpelMessage.OOD) {
            case OOD, RUN_OUT_OF_ARGUMENTS -> "it ends too early";
            case NON_TERMINATING_QUOTED_STRING, NON_TERMINATING_DOUBLE_QUOTED_STRING -> "a word in quotes has no end";
            case NOT_AN_INTEGER, NOT_A_LONG -> "a whole number is too large";
            default -> "it cannot be read from here on";
        };
    }

    /** The name that a condition may use, with its kind; an answer where there is one. */
    Optional<Kind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    private Typed read(SpelNode node) throws ConditionRefused {
        Typed part = understood(node);
        if (part.isNumber() && isConstant(node) && !Double.isFinite(value(part.term(), NOTHING))) {
            throw new ConditionRefused(node.getStartPosition(), "\"" + node.toStringAST() + "\" is no finite number");
        }
        return part;
    }

    private static boolean isConstant(SpelNode node) {
        return !(node instanceof PropertyOrFieldReference)
                && !(node instanceof MethodReference function && WEIGHT.equals(function.getName()))
                && IntStream.range(0, node.getChildCount()).allMatch(child -> isConstant(node.getChild(child)));
    }

    private Typed understood(SpelNode node) throws ConditionRefused {
        return switch (node) {
            case OpAnd and -> {
                Term one = truth(and.getChild(0));
                Term other = truth(and.getChild(1));
                yield new Typed(Kind.TRUTH, found -> (Boolean) one.of(found) && (Boolean) other.of(found));
            }
            case OpOr or -> {
                Term one = truth(or.getChild(0));
                Term other = truth(or.getChild(1));
                yield new Typed(Kind.TRUTH, found -> (Boolean) one.of(found) || (Boolean) other.of(found));
            }
            case OperatorNot not -> {
                Term one = truth(not.getChild(0));
                yield new Typed(Kind.TRUTH, found -> !(Boolean) one.of(found));
            }
            case OpEQ equal -> equal(equal, true);
            case OpNE unequal -> equal(unequal, false);
            case OpLT less -> ordered(less, (a, b) -> a < b);
            case OpLE atMost -> ordered(atMost, (a, b) -> a <= b);
            case OpGT more -> ordered(more, (a, b) -> a > b);
            case OpGE atLeast -> ordered(atLeast, (a, b) -> a >= b);
            case OpPlus plus -> calculated(plus, (a, b) -> a + b, true);
            case OpMinus minus -> calculated(minus, (a, b) -> a - b, true);
            case OpMultiply times -> calculated(times, (a, b) -> a * b, true);
            case OpDivide by -> calculated(by, (a, b) -> a / b, false);
            case MethodReference function -> function(function);
            case PropertyOrFieldReference name -> named(name);
            case Literal literal -> literal(literal);
            case Assign changed ->
                throw new ConditionRefused(changed.getStartPosition(), "== compares; = alone would change something");
            default ->
                throw new ConditionRefused(
                        node.getStartPosition(),
                        "\"" + node.toStringAST()
                                + "\" cannot stand in a condition: it has names, numbers, words, comparisons, && || ! + - * / and near(…)");
        };
    }

    private interface Order {

        boolean holds(double one, double other);
    }

    private Term truth(SpelNode node) throws ConditionRefused {
        Typed part = read(node);
        expect(part, Kind.TRUTH, node);
        return part.term();
    }

    private Typed number(SpelNode node) throws ConditionRefused {
        Typed part = read(node);
        if (!part.isNumber()) {
            throw new ConditionRefused(
                    node.getStartPosition(),
                    "\"" + node.toStringAST() + "\" should be a number, and is "
                            + part.kind().said());
        }
        return part;
    }

    private static void expect(Typed part, Kind kind, SpelNode node) throws ConditionRefused {
        if (!part.kind().equals(kind)) {
            throw new ConditionRefused(
                    node.getStartPosition(),
                    "\"" + node.toStringAST() + "\" should be " + kind.said() + ", and is "
                            + part.kind().said());
        }
    }

    private static double value(Term term, LiveFindings found) {
        return (Double) term.of(found);
    }

    private Typed ordered(SpelNode node, Order order) throws ConditionRefused {
        Term one = number(node.getChild(0)).term();
        Term other = number(node.getChild(1)).term();
        return new Typed(Kind.TRUTH, found -> order.holds(value(one, found), value(other, found)));
    }

    private Typed calculated(SpelNode node, DoubleBinaryOperator operator, boolean keepsWhole) throws ConditionRefused {
        if (node.getChildCount() == 1) {
            Typed only = number(node.getChild(0));
            return new Typed(only.kind(), found -> operator.applyAsDouble(0, value(only.term(), found)));
        }
        Typed one = number(node.getChild(0));
        Typed other = number(node.getChild(1));
        Kind kind = keepsWhole && one.isWhole() && other.isWhole() ? Kind.WHOLE : Kind.REAL;
        return new Typed(kind, found -> operator.applyAsDouble(value(one.term(), found), value(other.term(), found)));
    }

    private Typed equal(SpelNode node, boolean wanted) throws ConditionRefused {
        Typed one = read(node.getChild(0));
        Typed other = read(node.getChild(1));
        if (one.isNumber() && other.isNumber() && !(one.isWhole() && other.isWhole())) {
            String asked = node.getChild(0).toStringAST();
            throw new ConditionRefused(
                    node.getStartPosition(),
                    String.format(
                            Locale.ROOT,
                            "numbers with decimals are hardly ever equal: say how near, as in near(%s, %s, 0.01)",
                            asked,
                            node.getChild(1).toStringAST()));
        }
        if (!isComparable(one, other)) {
            throw new ConditionRefused(
                    node.getStartPosition(),
                    "\"" + node.getChild(0).toStringAST() + "\" is "
                            + one.kind().said() + ", and \""
                            + node.getChild(1).toStringAST() + "\" is "
                            + other.kind().said()
                            + ": they are never equal");
        }
        if (one.isNumber()) {
            // What is not known, which is NaN, equals nothing; and -0 is 0.
            return new Typed(Kind.TRUTH, found -> (value(one.term(), found) == value(other.term(), found)) == wanted);
        }
        return new Typed(
                Kind.TRUTH, found -> one.term().of(found).equals(other.term().of(found)) == wanted);
    }

    /** Words must have one that both can be: one that is written out is a misprint otherwise. */
    private static boolean isComparable(Typed one, Typed other) {
        if (one.kind() instanceof Kind.Word(Set<String> some)
                && other.kind() instanceof Kind.Word(Set<String> others)) {
            return some.stream().anyMatch(others::contains);
        }
        return one.kind().getClass() == other.kind().getClass();
    }

    private Typed function(MethodReference function) throws ConditionRefused {
        return switch (function.getName()) {
            case NEAR -> {
                expectArguments(function, 3, "near(value, wanted, tolerance)");
                Term value = number(function.getChild(0)).term();
                Term wanted = number(function.getChild(1)).term();
                Term tolerance = number(function.getChild(2)).term();
                yield new Typed(
                        Kind.TRUTH,
                        found -> Math.abs(value(value, found) - value(wanted, found)) <= value(tolerance, found));
            }
            case LOG10 -> {
                expectArguments(function, 1, "log10(value)");
                Term value = number(function.getChild(0)).term();
                yield new Typed(Kind.REAL, found -> Math.log10(value(value, found)));
            }
            case WEIGHT -> {
                if (!screen.hasFit()) {
                    throw unknown(function);
                }
                expectArguments(function, 1, "weight(3)");
                Typed which = number(function.getChild(0));
                expect(which, Kind.WHOLE, function.getChild(0));
                expectWeight(which, function.getChild(0));
                yield new Typed(Kind.REAL, found -> found.weight((int) value(which.term(), found)));
            }
            default -> throw unknown(function);
        };
    }

    /** What is calculated from names may be any number; of a weight that is not there, nothing is known. */
    private static void expectWeight(Typed which, SpelNode node) throws ConditionRefused {
        if (isConstant(node)) {
            double number = value(which.term(), NOTHING);
            if (number < 1 || number > Model.MAX_DEGREE) {
                throw new ConditionRefused(
                        node.getStartPosition(),
                        "there is no weight " + node.toStringAST() + ": there are 1 to " + Model.MAX_DEGREE);
            }
        }
    }

    private ConditionRefused unknown(MethodReference function) {
        return new ConditionRefused(
                function.getStartPosition(),
                "there is no \"" + function.getName() + "\": there are "
                        + (screen.hasFit() ? "near, log10 and weight" : "near and log10"));
    }

    private static void expectArguments(MethodReference function, int count, String form) throws ConditionRefused {
        if (function.getChildCount() != count) {
            throw new ConditionRefused(function.getStartPosition(), "it is written " + form);
        }
    }

    private Typed named(PropertyOrFieldReference reference) throws ConditionRefused {
        String name = reference.getName();
        Kind kind = kind(name).orElse(null);
        if (kind == null) {
            throw new ConditionRefused(
                    reference.getStartPosition(),
                    name.equals(LiveFindings.ANSWER)
                            ? ofAnswer.isEmpty()
                                    ? "this step asks no question, so there is no answer"
                                    : "a drawing is no number: there are " + String.join(", ", ofAnswer.keySet())
                            : "there is no \"" + name + "\": there are " + names());
        }
        return new Typed(kind, found -> found.value(name));
    }

    private String names() {
        return kinds.keySet().stream()
                .sorted(Comparator.comparing(word -> word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static Typed literal(Literal literal) throws ConditionRefused {
        Object value = literal.getLiteralValue().getValue();
        return switch (literal) {
            case IntLiteral whole when value instanceof Integer number -> constant(Kind.WHOLE, number.doubleValue());
            case LongLiteral whole when value instanceof Long number -> constant(Kind.WHOLE, number.doubleValue());
            case RealLiteral real when value instanceof Double number -> constant(Kind.REAL, number);
            case BooleanLiteral truth when value instanceof Boolean known -> constant(Kind.TRUTH, known);
            case StringLiteral word when value instanceof String text -> constant(new Kind.Word(Set.of(text)), text);
            default ->
                throw new ConditionRefused(
                        literal.getStartPosition(), "\"" + literal.toStringAST() + "\" cannot stand in a condition");
        };
    }

    private static Typed constant(Kind kind, Object value) {
        return new Typed(kind, found -> value);
    }
}
