package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SealedTest;
import org.lambdalab.sample.Vector;

/** Rows that are sealed have no part in anything but the test: whatever their y, all that is found is the same. */
final class SealedRowsTest {

    private static final int ROWS = 60;
    private static final double SHARE = 0.2;
    private static final double[] LAMBDAS = {0, 0.003, 0.01, 1, 1e9};

    /** What a person is shown of an experiment, in the lab and by each way to choose. */
    enum Shown {
        LAB {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                return new Workbench().findings(experiment);
            }
        },
        LAB_CROSS_VALIDATED {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                return new Workbench()
                        .findings(experiment
                                .withCrossValidation(true)
                                .withModel(experiment.model().withPenalty(PenaltyKind.ELASTIC_NET)));
            }
        },
        HOLD_OUT {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                Study study = new Workbench().study(experiment, Progress.UNWATCHED);
                return HoldOutTable.of(study, experiment, List.of(0.003), Progress.UNWATCHED);
            }
        },
        FOLDS {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                FoldFindings found =
                        FoldFindings.of(experiment, Choice.DEFAULT.folds(), Vector.of(LAMBDAS), Progress.UNWATCHED);
                return Stream.concat(
                                Stream.of(found),
                                Arrays.stream(LAMBDAS)
                                        .boxed()
                                        .flatMap(lambda -> Stream.of(
                                                found.errorsAt(lambda),
                                                found.fitted(3, lambda),
                                                found.refitted(lambda),
                                                found.difference(lambda, 0))))
                        .toList();
            }
        },
        REPEATS {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                return RepeatFindings.of(experiment, Choice.DEFAULT.folds(), new Choice.Repeats(5), Progress.UNWATCHED);
            }
        },
        HEAT_MAP {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                return HeatMapFindings.of(experiment, Choice.DEFAULT.folds(), Progress.UNWATCHED);
            }
        },
        TEST_SET {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                TestSetFindings found = TestSetFindings.of(
                        experiment.data(), experiment.model(), false, Optional.empty(), Progress.UNWATCHED);
                return Stream.concat(Stream.of(found), Arrays.stream(LAMBDAS).mapToObj(found::errorsAt))
                        .toList();
            }
        },
        STABILITY {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                StabilityFindings found = StabilityFindings.of(
                        experiment.data(), experiment.model(), 0, new Choice.Redrawing(20, false), Progress.UNWATCHED);
                return List.of(found, found.frequenciesAt(0.01), found.spreadsAt(0), found.weightsAt(0.003));
            }
        },
        CRITERIA {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                return CriteriaFindings.of(experiment, Choice.DEFAULT.folds(), Progress.UNWATCHED);
            }
        },
        OTHER_WAYS {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                return WaysFindings.of(
                        new Workbench(),
                        experiment,
                        WaysOut.DEFAULT.withRowShare(50),
                        Optional.empty(),
                        Progress.UNWATCHED);
            }
        },
        NESTED {
            @Override
            Object of(Experiment experiment) throws UnreadableData {
                return LeakFindings.of(experiment, Choice.DEFAULT.leak(), Optional.empty(), Progress.UNWATCHED)
                        .nested()
                        .orElseThrow();
            }
        };

        abstract Object of(Experiment experiment) throws UnreadableData;
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheirYNothingElseChanges(Shown shown) throws IOException {
        String asMeasured = described(shown.of(experiment(false, SHARE)));
        assertThat(asMeasured).hasSizeGreaterThan(1_000);
        assertThat(described(shown.of(experiment(true, SHARE)))).isEqualTo(asMeasured);
        // The same y are seen at once where they are not sealed.
        assertThat(described(shown.of(experiment(true, 0)))).isNotEqualTo(described(shown.of(experiment(false, 0))));
    }

    private static Experiment experiment(boolean corrupted, double share) throws IOException {
        double[] x = IntStream.range(0, ROWS).mapToDouble(row -> row / 10.0).toArray();
        double[] y = Arrays.stream(x)
                .map(it -> Math.sin(it) + 0.3 * Math.cos(37 * it))
                .toArray();
        Sample all = new Sample(Vector.of(x), Vector.of(y));
        List<Double> sealed = SealedTest.of(all, SHARE).test().orElseThrow().x().stream()
                .boxed()
                .toList();
        String text = IntStream.range(0, ROWS)
                .mapToObj(row -> x[row] + "," + (corrupted && sealed.contains(x[row]) ? -1000 * y[row] : y[row]))
                .collect(Collectors.joining("\n", "x,y\n", "\n"));
        FileReference reference =
                new FileReference("own.csv", corrupted ? "0123456789abcdef" : "fedcba9876543210", FileForm.OPEN);
        return Experiments.KNOWN
                .withSource(DataSource.Uploaded.of(
                                reference,
                                CsvReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                        .withColumns("x", "y"))
                .withTestShare(share);
    }

    /** To the last bit, all that it answers without being asked for a number; but neither the question nor what is sealed. */
    private static String described(Object found) {
        StringBuilder text = new StringBuilder();
        describe(found, text);
        return text.toString();
    }

    private static void describe(@Nullable Object found, StringBuilder text) {
        switch (found) {
            case null -> text.append("none");
            case Experiment question -> text.append("asked");
            case Collection<?> all -> all.forEach(one -> describe(one, text));
            case Optional<?> maybe -> maybe.ifPresentOrElse(one -> describe(one, text), () -> text.append("none"));
            case Object own
            when own.getClass().getName().startsWith("org.lambdalab")
                    && !own.getClass().isEnum()
                    && !(own instanceof Vector) -> {
                for (Method answer : answers(own.getClass())) {
                    text.append('\n').append(answer.getName()).append(' ');
                    describe(called(answer, own), text);
                }
            }
            default -> text.append(Arrays.deepToString(new Object[] {found})).append(' ');
        }
    }

    private static List<Method> answers(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !List.of("hashCode", "toString", "sealed", "test", "asPoints")
                                .contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Object called(Method answer, Object of) {
        try {
            answer.setAccessible(true);
            return answer.invoke(of);
        } catch (ReflectiveOperationException unanswered) {
            throw new LinkageError(answer.getName(), unanswered);
        }
    }
}
