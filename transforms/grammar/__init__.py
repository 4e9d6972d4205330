"""English below the level of meaning: tokens, word classes, groups and clauses.

Belongs here: what is true of any English sentence.
Does not: anything about armed groups (`transforms.coding`, `seeds/`).
"""
