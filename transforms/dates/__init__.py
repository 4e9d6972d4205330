"""When something happened: date expressions in English prose and the days they stand for.

`expressions.find_dates` reads a sentence, `resolution.resolve` turns what it found into days by
the rules of the codebook. Which date belongs to which event is decided in `transforms.coding`.
"""
