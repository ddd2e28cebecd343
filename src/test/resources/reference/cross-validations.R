# cv.glmnet of one lasso; run by cross-validations.py. In: lines of standardize, lambdas, fold ids, y and each column.
# Out: lines of mean errors, standard errors, and lambda.min with lambda.1se.
suppressMessages(library(glmnet))
lines <- lapply(readLines(file("stdin"), warn = FALSE), function(line) scan(text = line, quiet = TRUE))
x <- do.call(cbind, lines[-(1:4)])
glmnet.control(fdev = 0, devmax = 1)
fit <- cv.glmnet(x, lines[[4]], lambda = lines[[2]], foldid = lines[[3]] + 1, standardize = lines[[1]] == 1,
                 thresh = 1e-18, maxit = 1e8)
stopifnot(length(fit$cvm) == length(lines[[2]]))
for (numbers in list(fit$cvm, fit$cvsd, c(fit$lambda.min, fit$lambda.1se))) {
  cat(format(numbers, digits = 17, trim = TRUE), "\n")
}
