"""Steps of training by scikit-learn's MLPRegressor and MLPClassifier: python3 networks.py > networks.json

Objective: mean of (f-y)^2/2, or of the logistic loss, + alpha/(2n) |W|^2 over the weights without the biases; so lambda is
alpha/n, with n the rows of a step. Columns, and y of values, are standardised by the 1/n SD first. Weights are listed layer
after layer, unit after unit, then the biases. epsilon is so small that it does not matter on which side of the correction of
Adam's means it stands, where scikit-learn and the paper differ.
"""

import json
import warnings

import numpy as np
import sklearn
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.preprocessing import StandardScaler

warnings.simplefilter("ignore")
STEPS = [1, 40]
HIDDEN = [[], [3], [4, 5], [5, 2, 3]]
OPTIMIZERS = [{"solver": "sgd", "momentum": 0.0}, {"solver": "sgd", "momentum": 0.9},
              {"solver": "adam", "beta_1": 0.9, "beta_2": 0.999, "epsilon": 1e-30}]


def flat(model):
    return np.concatenate([w.T.ravel() for w in model.coefs_] + [b.ravel() for b in model.intercepts_])


def loss(model, z, target, classes):
    """Without the penalty, written out apart from scikit-learn's."""
    values = z
    for layer, (w, b) in enumerate(zip(model.coefs_, model.intercepts_)):
        values = values @ w + b
        if layer < len(model.coefs_) - 1:
            values = np.tanh(values) if model.activation == "tanh" else np.maximum(values, 0)
    f = values[:, 0]
    return float(np.mean(np.logaddexp(0, f) - target * f) if classes else np.mean((f - target) ** 2) / 2)


def case(seed):
    random = np.random.default_rng(seed)
    hidden, optimizer = HIDDEN[seed % 4], OPTIMIZERS[seed % 3]
    classes, activation = seed % 5 % 2 == 1, ["tanh", "relu"][seed // 4 % 2]
    n, p = int(random.integers(8, 20)), int(random.integers(1, 4))
    x = (random.normal(size=(n, p)) * random.choice([1, 30], p) + random.choice([0, 5], p)).round(3)
    signal = np.sin(x[:, 0] / x[:, 0].std()) + 0.3 * random.normal(size=n)
    y = (signal > np.median(signal)).astype(float) if classes else (3 * signal + 2).round(3)
    z = StandardScaler().fit_transform(x)
    target = y if classes else (y - y.mean()) / y.std()
    lam, rate = float(random.choice([0, 0.01, 0.3])), float(random.choice([0.01, 0.05]))
    kind = MLPClassifier if classes else MLPRegressor
    model = kind(hidden, activation=activation, alpha=lam * n, learning_rate_init=rate, batch_size=n, shuffle=False,
                 nesterovs_momentum=False, max_iter=1, random_state=seed, **optimizer)
    # A first step makes the arrays; they are filled anew, and the optimizer begins with them.
    given = {"classes": [0, 1]} if classes else {}
    model.partial_fit(z, target, **given)
    for array in model.coefs_ + model.intercepts_:
        array[:] = (0.6 * random.normal(size=array.shape)).round(4)
    del model._optimizer
    found = {"name": f"seed {seed}", "hidden": hidden, "activation": activation, "classes": classes,
             "solver": optimizer["solver"], "momentum": optimizer.get("momentum", 0), "lambda": lam, "rate": rate,
             "columns": x.T.tolist(), "y": y.tolist(), "start": flat(model).tolist(),
             "startLoss": loss(model, z, target, classes), "after": []}
    for step in range(1, STEPS[-1] + 1):
        model.partial_fit(z, target)
        if step in STEPS:
            found["after"].append({"steps": step, "parameters": flat(model).tolist(),
                                   "loss": loss(model, z, target, classes)})
    return found


cases = [case(seed) for seed in range(24)]
print(json.dumps({"made": f"networks.py with scikit-learn {sklearn.__version__}", "cases": cases},
                 separators=(",", ":")).replace('{"name', '\n{"name'))
