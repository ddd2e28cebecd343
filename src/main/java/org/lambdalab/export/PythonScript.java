package org.lambdalab.export;

import org.lambdalab.regression.Basis;
import org.lambdalab.sample.Sample;

/** For NumPy and scikit-learn, each kind of fit by what finds it to the last digits. */
final class PythonScript {

    private static final String STANDARDISED = """
            # Each feature is centred and divided by its standard deviation, both of the training rows alone.
            # NumPy's std divides by n, as the lab does. A feature that does not vary keeps weight 0.
            mean, sd = F[train].mean(axis=0), F[train].std(axis=0)
            varies = np.ptp(F[train], axis=0) > 0
            Z = np.where(varies, (F - mean) / np.where(varies, sd, 1), 0)
            n = train.sum()

            """;

    private static final String PRINTED = """
            # The features are centred, so the intercept beside them is the mean of y. It is not penalised.
            intercept = y[train].mean()
            residuals = y - intercept - Z @ w
            print("intercept     ", format(intercept, ".10g"))
            for k, weight in enumerate(w, start=1):
                print(f"weight {k:<8}", format(weight, ".10g"))
            print("training MSE  ", format(np.mean(residuals[train] ** 2), ".10g"))
            """;

    private static final String VALIDATION_PRINTED = """
            print("validation MSE", format(np.mean(residuals[held_out] ** 2), ".10g"))
            """;

    private final Task task;

    PythonScript(Task task) {
        this.task = task;
    }

    String text() {
        return head()
                + data()
                + features()
                + STANDARDISED
                + fit()
                + PRINTED
                + (task.holdsOut() ? VALIDATION_PRINTED : "");
    }

    private String head() {
        Estimator estimator = task.estimator();
        if (estimator == Estimator.LEAST_SQUARES) {
            return """
                    # %s
                    # Needs NumPy:  pip install numpy

                    import numpy as np

                    """.formatted(task.title());
        }
        return """
                # %s
                # Needs NumPy and scikit-learn 1.2 or later:  pip install numpy scikit-learn

                import numpy as np
                from sklearn.linear_model import %s

                """.formatted(task.title(), estimator == Estimator.RIDGE ? "Ridge" : "LassoLars");
    }

    private String data() {
        Sample sample = task.observations().sample();
        String rows = DataFile.isNeededFor(task.observations())
                ? """
                x, y, held_out = np.loadtxt("%s", delimiter=",", skiprows=1, unpack=True)
                held_out = held_out == 1
                """.formatted(DataFile.NAME)
                : """
                x = np.array([
                %s
                ], dtype=float)
                y = np.array([
                %s
                ], dtype=float)
                held_out = np.array([
                %s
                ]) == 1
                """.formatted(
                                Literal.lines(sample.x().stream()),
                                Literal.lines(sample.y().stream()),
                                Literal.lines(Literal.heldOut(task.split())));
        return """
                # %s
                # Rows that are held out (1) judge the fit and have no other part in it.
                %strain = ~held_out

                """.formatted(task.quantities(), rows);
    }

    private String features() {
        int degree = task.model().degree();
        return (task.model().basis() == Basis.RAW_MONOMIAL ? """
                        # The features are the powers of x. That x is counted in its largest value changes no standardised
                        # feature, and keeps high powers from overflowing.
                        degree = %d
                        u = x / np.abs(x[train]).max()
                        """ : """
                        # u is x, mapped so that the training rows reach from -1 to 1.
                        degree = %d
                        low, high = x[train].min(), x[train].max()
                        u = ((x - low) - (high - x)) / (high - low)
                        """).formatted(degree)
                + switch (task.model().basis()) {
                    case RAW_MONOMIAL -> """
                        F = u[:, None] ** np.arange(1, degree + 1)
                        """;
                    case SCALED_MONOMIAL -> """
                        # The features are the powers of u.
                        F = u[:, None] ** np.arange(1, degree + 1)
                        """;
                    case LEGENDRE -> """
                        # The features are the Legendre polynomials of u.
                        F = np.polynomial.legendre.legvander(u, degree)[:, 1:]
                        """;
                }
                + "\n";
    }

    private String fit() {
        return switch (task.estimator()) {
            case LEAST_SQUARES -> """
                    # The lab minimises RSS/(2n): least squares, and of equally good weights the shortest.
                    %sw = np.linalg.lstsq(Z[train], y[train] - y[train].mean(), rcond=None)[0]

                    """.formatted(digits());
            case RIDGE -> """
                    # The lab minimises      RSS/(2n) + lam * |w|_2^2 / 2.
                    # scikit-learn's Ridge   RSS + alpha * |w|_2^2,  which is 2n times as much where alpha = n * lam.
                    lam = %s
                    %sw = Ridge(alpha=n * lam, solver="svd").fit(Z[train], y[train]).coef_

                    """.formatted(Literal.of(task.model().lambda()), digits());
            case LASSO -> """
                    # The lab minimises  RSS/(2n) + lam * |w|_1,  and so does LassoLars, where alpha = lam.
                    # So does Lasso; but it goes weight by weight and stops when the steps are small, which can be far from
                    # the minimum where features are as alike as powers are. LassoLars goes the exact path.
                    lam = %s
                    %sw = LassoLars(alpha=lam, max_iter=10_000).fit(Z[train], y[train]).coef_

                    """.formatted(Literal.of(task.model().lambda()), digits());
            case ELASTIC_NET ->
                """
                    # The lab minimises  RSS/(2n) + lam * (mix * |w|_1 + (1 - mix)/2 * |w|_2^2),  and so does
                    # ElasticNet(alpha=lam, l1_ratio=mix); but it goes weight by weight and stops when the steps are small,
                    # which can be far from the minimum where features are as alike as powers are. The same minimum is that of
                    # a lasso with one more row for each weight (Zou and Hastie, 2005), and LassoLars finds it exactly.
                    # Its n counts these rows too, so alpha = lam * mix * n / (n + degree).
                    lam, mix = %s, %s
                    more_rows = np.sqrt(n * lam * (1 - mix)) * np.eye(degree)
                    rows = np.vstack([Z[train], more_rows])
                    response = np.concatenate([y[train] - y[train].mean(), np.zeros(degree)])
                    lasso = LassoLars(alpha=lam * mix * n / (n + degree), fit_intercept=False, max_iter=10_000)
                    %sw = lasso.fit(rows, response).coef_

                    """.formatted(
                                Literal.of(task.model().lambda()),
                                Literal.of(task.model().l1Ratio()),
                                digits());
        };
    }

    private String digits() {
        return task.needsManyDigits() ? """
                # Powers this high are nearly alike. The lab computes with 32 digits and NumPy with 16, so with little or no
                # penalty the last digits of the weights may differ, and from some degree 20 on without one all of them.
                """ : "";
    }
}
