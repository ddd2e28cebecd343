"""Times scikit-learn on the tasks in a folder, and writes down what it returned; see Exchange.java for the files.

Without a folder: tells the versions.
"""

import csv
import platform
import statistics
import sys
import time
import warnings
from pathlib import Path

import numpy as np
import sklearn
from sklearn.linear_model import LassoCV, lasso_path, ridge_regression
from sklearn.model_selection import PredefinedSplit

SECONDS_TO_MEASURE = 1.5
FEWEST = 3


def median_time(work):
    def once():
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    started = time.perf_counter()
    while time.perf_counter() - started < SECONDS_TO_MEASURE / 3:
        once()
    times = []
    started = time.perf_counter()
    while len(times) < FEWEST or time.perf_counter() - started < SECONDS_TO_MEASURE:
        times.append(once())
    return 1000 * statistics.median(times)


def lasso(z, y, lambdas):
    """It has no intercept, so y is centred beforehand; z is."""
    centred = y - y.mean()

    def run():
        alphas, weights, _ = lasso_path(z, centred, alphas=lambdas)
        return alphas, weights.T

    return run


def ridge(z, y, lambdas):
    """One decomposition for all λ, the fastest it has: as many targets, each with its own penalty, on the scale of RSS."""
    targets = np.repeat((y - y.mean())[:, None], len(lambdas), axis=1)
    return lambda: (lambdas, ridge_regression(z, targets, alpha=len(y) * lambdas, solver="svd"))


def cross_validation(z, y, lambdas, folds):
    def run():
        fit = LassoCV(alphas=lambdas, cv=PredefinedSplit(folds)).fit(z, y)
        return [fit.alpha_], [fit.coef_]

    return run


def measure(folder, task, work, rows):
    data = np.loadtxt(folder / f"rows-{rows}.csv", delimiter=",")
    y = data[:, 0].copy()
    z = np.asfortranarray(data[:, 2:])
    lambdas = np.loadtxt(folder / f"{task}-lambdas.csv")
    if work == "CROSS_VALIDATION":
        run = cross_validation(z, y, lambdas, data[:, 1].astype(int))
    else:
        run = {"LASSO_PATH": lasso, "RIDGE_PATH": ridge}[work](z, y, lambdas)
    milliseconds = median_time(run)
    with open(folder / f"{task}-scikit-learn.csv", "w", newline="") as file:
        csv.writer(file).writerows([value, *weights] for value, weights in zip(*run()))
    print(task, "scikit-learn", milliseconds, "ms", flush=True)
    with open(folder / "scikit-learn.csv", "a") as file:
        file.write(f"{task},scikit-learn,{milliseconds}\n")


def main():
    if len(sys.argv) == 1:
        print(f"Python {platform.python_version()}, scikit-learn {sklearn.__version__}, NumPy {np.__version__}")
        return
    # Not converging at its default tolerance is what the table shows.
    warnings.simplefilter("ignore")
    folder = Path(sys.argv[1])
    with open(folder / "tasks.csv") as file:
        for row in csv.DictReader(file):
            measure(folder, row["task"], row["work"], int(row["rows"]))


main()
