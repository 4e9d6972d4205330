"""How a command ends.

Belongs here: leaving the process. Does not: which exit code means what (the commands).
"""

import os
import sys
from typing import NoReturn


def end_command(code: int) -> NoReturn:
    """Ends a command that has said all it has to say, with its exit code.

    From here on the error stream is closed to the reader: when the interpreter shuts down, DuckDB 2.0 lists
    its own type objects there as leaked, which is nothing for somebody who reads a summary.
    """
    sys.stderr.flush()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    sys.exit(code)
