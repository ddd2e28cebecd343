# Times glmnet on the tasks in a folder, and writes down what it returned; see Exchange.java for the files.
# Without a folder: tells the versions.

suppressMessages(library(glmnet))

seconds_to_measure <- 1.5
fewest <- 3

median_time <- function(work) {
  time <- function() {
    start <- as.numeric(Sys.time())
    work()
    as.numeric(Sys.time()) - start
  }
  started <- as.numeric(Sys.time())
  while (as.numeric(Sys.time()) - started < seconds_to_measure / 3) time()
  gc()
  times <- c()
  started <- as.numeric(Sys.time())
  while (length(times) < fewest || as.numeric(Sys.time()) - started < seconds_to_measure) times <- c(times, time())
  1000 * median(times)
}

deviation <- function(y) sqrt(mean((y - mean(y))^2))

measure <- function(folder, task, work, rows, program, thresh) {
  path <- function(...) file.path(folder, paste0(...))
  data <- matrix(scan(path("rows-", rows, ".csv"), sep = ",", quiet = TRUE), nrow = rows, byrow = TRUE)
  y <- data[, 1]
  folds <- as.integer(data[, 2])
  z <- data[, -(1:2)]
  lambdas <- scan(path(task, "-lambdas.csv"), quiet = TRUE)
  # glmnet divides y by its deviation inside, and lambda with it: right for L1, but for L2 lambda must stay as it is.
  unit <- if (work == "RIDGE_PATH") deviation(y) else 1
  run <- switch(work,
    LASSO_PATH = function() glmnet(z, y, lambda = lambdas, standardize = FALSE, thresh = thresh, maxit = 1e8),
    RIDGE_PATH = function() {
      glmnet(z, y, alpha = 0, lambda = unit * lambdas, standardize = FALSE, thresh = thresh, maxit = 1e8)
    },
    # Within the folds columns must be standardised anew.
    CROSS_VALIDATION = function() cv.glmnet(z, y, lambda = lambdas, foldid = folds, thresh = thresh, maxit = 1e8)
  )
  milliseconds <- median_time(run)
  answer <- run()
  fit <- if (work == "CROSS_VALIDATION") answer$glmnet.fit else answer
  solutions <- cbind(fit$lambda / unit, t(as.matrix(fit$beta)))
  lines <- apply(solutions, 1, function(numbers) paste(sprintf("%.17g", numbers), collapse = ","))
  writeLines(lines, path(task, "-", program, ".csv"))
  cat(task, program, milliseconds, "ms\n")
  cat(task, ",", program, ",", milliseconds, "\n", sep = "", file = path("glmnet.csv"), append = TRUE)
}

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 0) {
  cat(paste0("R ", getRversion(), ", glmnet ", packageVersion("glmnet")))
} else {
  tasks <- read.csv(file.path(arguments[1], "tasks.csv"))
  for (i in seq_len(nrow(tasks))) {
    with(tasks[i, ], measure(arguments[1], task, work, rows, "glmnet", 1e-7))
    with(tasks[i, ], measure(arguments[1], task, work, rows, "glmnet 1e-12", 1e-12))
  }
}
