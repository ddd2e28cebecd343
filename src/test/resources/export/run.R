# Runs each of the scripts named, in its own folder, and says before each which it is.
for (script in commandArgs(trailingOnly = TRUE)) {
  cat("script", script, "\n")
  setwd(dirname(script))
  suppressMessages(source(script, local = new.env()))
}
