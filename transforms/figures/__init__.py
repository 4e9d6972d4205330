"""How many: figures with their bounds and nouns, and how many were killed or wounded.

`find_figures` reads the figures of a sentence, `find_casualties` those that count killed and wounded.
Which event a figure belongs to is decided in `transforms.coding`.
"""

from .casualties import Casualty, find_casualties
from .numbers import Figure, find_figures

__all__ = ["Casualty", "Figure", "find_casualties", "find_figures"]
