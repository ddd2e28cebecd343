"""Cross-validations by scikit-learn and, for the lasso, by glmnet: python3 cross-validations.py > cross-validations.json

Objective: 1/(2n) RSS + lambda (a |w|_1 + (1-a)/2 |w|_2^2), on features standardised by the 1/n SD of the rows outside a fold.
Powers are of u in [-1, 1] over the rows outside the fold, Legendre polynomials of u, or of x as it is. Folds are of one size,
so that glmnet's mean, which weighs them by that, is the mean over folds; glmnet knows no range of a fold, so of powers it has
only those of x. lambdaOneSe: the largest lambda whose mean is within a standard error (SD of K-1, by root K) of the least.
"""

import json
import subprocess
import warnings
from pathlib import Path

import numpy as np
import sklearn
from numpy.polynomial import legendre, polynomial
from sklearn.linear_model import ElasticNet, Ridge
from sklearn.model_selection import PredefinedSplit, cross_val_score
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

warnings.simplefilter("error")
ROWS_IN_FOLD, FOLDS, LAMBDAS = [4, 5, 6, 8], [4, 5, 6, 8], 12


class Powers(BaseEstimator, TransformerMixin):
    """1..degree, without the constant."""

    def __init__(self, basis, degree):
        self.basis, self.degree = basis, degree

    def fit(self, x, y=None):
        self.center_, self.half_ = (x.max() + x.min()) / 2, (x.max() - x.min()) / 2
        return self

    def transform(self, x):
        u = x[:, 0] if self.basis == "raw-monomial" else (x[:, 0] - self.center_) / self.half_
        vander = legendre.legvander if self.basis == "legendre" else polynomial.polyvander
        return vander(u, self.degree)[:, 1:]


def model(case, outside, lam):
    ratio = case["l1Ratio"]
    fit = (Ridge(alpha=outside * lam, solver="svd") if ratio == 0
           else ElasticNet(alpha=lam, l1_ratio=ratio, tol=1e-13, max_iter=10_000_000))
    steps = [Powers(case["basis"], case["degree"])] if "x" in case else []
    steps += [StandardScaler()] if case.get("standardize", True) else []
    return make_pipeline(*steps, fit)


def scikit_learn(case):
    x = np.array([case["x"]] if "x" in case else case["columns"]).T
    y, ids = np.array(case["y"]), np.array(case["foldIds"])
    count = len(set(ids))
    outside = len(y) - len(y) // count
    errors = np.array([-cross_val_score(model(case, outside, lam), x, y, cv=PredefinedSplit(ids),
                                        scoring="neg_mean_squared_error", error_score="raise")
                       for lam in case["lambdas"]])
    means, ses = errors.mean(axis=1), errors.std(axis=1, ddof=1) / np.sqrt(count)
    best = means.argmin()
    within = [lam for lam, mean in zip(case["lambdas"], means) if mean <= means[best] + ses[best]]
    return {"meanMse": means.tolist(), "standardErrors": ses.tolist(),
            "lambdaMin": case["lambdas"][best], "lambdaOneSe": max(within)}


def glmnet(case):
    if case["l1Ratio"] != 1 or case.get("basis", "raw-monomial") != "raw-monomial":
        return None
    x = polynomial.polyvander(np.array(case["x"]), case["degree"])[:, 1:].T if "x" in case else case["columns"]
    lines = [[int(case.get("standardize", True))], case["lambdas"], case["foldIds"], case["y"], *x]
    text = "\n".join(" ".join(map(repr, map(float, line))) for line in lines)
    found = subprocess.run(["Rscript", Path(__file__).with_suffix(".R")], input=text, text=True, capture_output=True,
                           check=True).stdout.splitlines()
    means, ses, chosen = ([float(word) for word in line.split()] for line in found)
    # R may read a decimal as the double beside the nearest one.
    least, within = (min(case["lambdas"], key=lambda lam: abs(lam - choice)) for choice in chosen)
    return {"meanMse": means, "standardErrors": ses, "lambdaMin": least, "lambdaOneSe": within}


def lambda_max(case):
    """As the service has it of columns; of powers, those of x give a rough one."""
    z = Powers("raw-monomial", case["degree"]).transform(np.array([case["x"]]).T) if "x" in case \
        else np.array(case["columns"]).T
    z = z - z.mean(axis=0)
    z = z / z.std(axis=0) if case.get("standardize", True) else z
    return np.abs(z.T @ np.array(case["y"])).max() / len(z) / max(case["l1Ratio"], 0.001)


def problem(seed):
    random = np.random.default_rng(seed)
    each, count = random.choice(ROWS_IN_FOLD), random.choice(FOLDS)
    n = each * count
    ratio = [1, 0, 1, 0.5][seed % 4]
    noise = 10 ** random.uniform(-1.5, 0.3)
    case = {"name": f"seed {seed}", "l1Ratio": ratio}
    if seed % 2 == 0 and seed % 3 < 2 or seed % 8 == 3 or seed % 12 == 5:
        basis = ["raw-monomial", "scaled-monomial", "legendre"][seed % 5 % 3]
        x = random.uniform(-1.5, 2, n).round(3)
        case |= {"basis": basis, "degree": int(random.integers(2, 7)), "x": x.tolist()}
        signal = np.sin(2 * x)
    else:
        p = int(random.integers(3, 12))
        common = random.normal(size=(n, 1))
        columns = (random.normal(size=(n, p)) + random.choice([0, 1, 3]) * common).round(3)
        columns = (columns * random.choice([1, 1, 100], p)).round(3)
        case |= {"standardize": bool(seed % 5 != 0), "columns": columns.T.tolist()}
        signal = columns[:, :3] @ (random.normal(size=3) / columns[:, :3].std(axis=0))
    case["y"] = (random.choice([0, 10]) + signal + noise * random.normal(size=n)).round(4).tolist()
    case["foldIds"] = random.permutation(n % count + np.arange(n) % count).tolist()
    case["lambdaMinRatio"] = 1e-6 if ratio == 0 else 1e-3
    case["lambdas"] = (lambda_max(case) * case["lambdaMinRatio"] ** (np.arange(LAMBDAS) / (LAMBDAS - 1))).tolist()
    return case


def answered(seed):
    case = problem(seed)
    case["scikitLearn"] = scikit_learn(case)
    by_glmnet = glmnet(case)
    return case | ({"glmnet": by_glmnet} if by_glmnet else {})


version = subprocess.run(["Rscript", "-e", "cat(format(packageVersion('glmnet')))"], text=True, capture_output=True).stdout
cases = [answered(seed) for seed in range(1, 37)]
print(json.dumps({"made": f"cross-validations.py with scikit-learn {sklearn.__version__}, glmnet {version}", "cases": cases},
                 separators=(",", ":")).replace('{"name', '\n{"name'))
