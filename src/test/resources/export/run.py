"""Runs each of the scripts named, in its own folder, and says before each which it is."""

import os
import runpy
import sys
import warnings

# That a path ends at degenerate features is a warning, and no failure: the numbers are compared.
warnings.simplefilter("ignore")
for script in sys.argv[1:]:
    print("script", script)
    os.chdir(os.path.dirname(script))
    runpy.run_path(script)
