package org.lambdalab.export;

import org.lambdalab.regression.Basis;
import org.lambdalab.sample.Sample;

/** For R with glmnet, with λ on glmnet's scale; without a penalty by R's own singular value decomposition. */
final class RScript {

    private static final String STANDARDISED = """
            # Each feature is centred and divided by its standard deviation, both of the training rows alone. It has 1/n,
            # where R's own sd() has 1/(n - 1). A feature that does not vary keeps weight 0.
            training <- features[train, , drop = FALSE]
            n <- nrow(training)
            means <- colMeans(training)
            sds <- sqrt(colMeans(sweep(training, 2, means)^2))
            varies <- apply(training, 2, max) > apply(training, 2, min)
            Z <- sweep(sweep(features, 2, means), 2, ifelse(varies, sds, 1), "/")
            Z[, !varies] <- 0

            """;

    private static final String PENALISED = """
            # glmnet divides y by its standard deviation (with 1/n) before it fits, and lambda with it. The L1 part stays the
            # same by that, and the L2 part becomes 1/sd_y times as strong. So it is given sd_y times as much of it.
            sd_y <- sqrt(mean((y[train] - mean(y[train]))^2))
            l1 <- lambda * mix
            l2 <- lambda * (1 - mix) * sd_y

            # glmnet goes weight by weight, and stops when a round changes next to nothing (thresh). Where features are as
            # alike as powers are, that can be far from the minimum: so this asks for the tightest thresh that it reaches.
            # The lab is exact.
            # (glmnet wants two columns at least, so it gets one of zeros.)
            for (thresh in 10^-seq(30, 6, by = -4)) {
              fit <- suppressWarnings(glmnet(cbind(Z, 0)[train, ], y[train], alpha = l1 / (l1 + l2), lambda = l1 + l2,
                                             standardize = FALSE, thresh = thresh, maxit = 1e7))
              if (fit$jerr == 0) break
            }
            if (fit$jerr != 0) stop("glmnet did not come to an end")
            if (thresh > 1e-20) cat("glmnet comes no nearer: weights may differ from the lab's in their first digits\\n")
            cat("glmnet's thresh", thresh, "\\n")
            w <- as.numeric(fit$beta)[1:degree]

            """;

    private static final String PRINTED = """
            # The features are centred, so the intercept beside them is the mean of y. It is not penalised.
            intercept <- mean(y[train])
            residuals <- y - intercept - as.numeric(Z %*% w)
            cat("intercept      ", format(intercept, digits = 10), "\\n")
            for (k in 1:degree) cat(sprintf("weight %-8d", k), format(w[k], digits = 10), "\\n")
            cat("training MSE   ", format(mean(residuals[train]^2), digits = 10), "\\n")
            """;

    private static final String VALIDATION_PRINTED = """
            cat("validation MSE ", format(mean(residuals[held_out]^2), digits = 10), "\\n")
            """;

    private final Task task;

    RScript(Task task) {
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
        return task.estimator() == Estimator.LEAST_SQUARES
                ? "# %s\n\n".formatted(task.title())
                : """
                # %s
                # Needs the package glmnet:  install.packages("glmnet")

                library(glmnet)

                """.formatted(task.title());
    }

    private String data() {
        Sample sample = task.observations().sample();
        String rows = DataFile.isNeededFor(task.observations())
                ? """
                data <- read.csv("%s")
                x <- data$x
                y <- data$y
                held_out <- data$held_out == 1
                """.formatted(DataFile.NAME)
                : """
                x <- c(
                %s
                )
                y <- c(
                %s
                )
                held_out <- c(
                %s
                ) == 1
                """.formatted(
                                Literal.lines(sample.x().stream()),
                                Literal.lines(sample.y().stream()),
                                Literal.lines(Literal.heldOut(task.split())));
        return """
                # %s
                # Rows that are held out (1) judge the fit and have no other part in it.
                %strain <- !held_out

                """.formatted(task.quantities(), rows);
    }

    private String features() {
        return """
                %sdegree <- %d
                %s
                """.formatted(
                        task.model().basis() == Basis.RAW_MONOMIAL ? """
                                # The features are the powers of x. That x is counted in its largest value changes no
                                # standardised feature, and keeps high powers from overflowing.
                                u <- x / max(abs(x[train]))
                                """ : """
                                # u is x, mapped so that the training rows reach from -1 to 1.
                                low <- min(x[train])
                                high <- max(x[train])
                                u <- ((x - low) - (high - x)) / (high - low)
                                """,
                        task.model().degree(),
                        switch (task.model().basis()) {
                            case RAW_MONOMIAL -> """
                                features <- outer(u, 1:degree, "^")
                                """;
                            case SCALED_MONOMIAL -> """
                                # The features are the powers of u.
                                features <- outer(u, 1:degree, "^")
                                """;
                            case LEGENDRE -> """
                                # The features are the Legendre polynomials of u, each made of the two before it.
                                P <- cbind(1, u)
                                for (k in seq_len(degree - 1)) {
                                  P <- cbind(P, ((2 * k + 1) * u * P[, k + 1] - k * P[, k]) / (k + 1))
                                }
                                features <- P[, -1, drop = FALSE]
                                """;
                        });
    }

    private String fit() {
        if (task.estimator() == Estimator.LEAST_SQUARES) {
            return """
                    # The lab minimises RSS/(2n): least squares, and of equally good weights the shortest.
                    %ss <- svd(Z[train, , drop = FALSE])
                    kept <- s$d > max(dim(Z[train, , drop = FALSE])) * .Machine$double.eps * s$d[1]
                    across <- crossprod(s$u[, kept, drop = FALSE], y[train] - mean(y[train])) / s$d[kept]
                    w <- as.numeric(s$v[, kept, drop = FALSE] %%*%% across)

                    """.formatted(digits());
        }
        return """
                # The lab minimises  RSS/(2n) + lambda * (mix * |w|_1 + (1 - mix)/2 * |w|_2^2):
                # mix = 1 is the lasso, mix = 0 ridge.
                lambda <- %s
                mix <- %s
                %s""".formatted(
                Literal.of(task.model().lambda()),
                Literal.of(
                        task.model().penalty().penalty(task.model().l1Ratio()).l1Ratio()),
                PENALISED);
    }

    private String digits() {
        return task.needsManyDigits() ? """
                # Powers this high are nearly alike. The lab computes with 32 digits and R with 16, so without a penalty the
                # last digits of the weights may differ, and from some degree 20 on all of them.
                """ : "";
    }
}
