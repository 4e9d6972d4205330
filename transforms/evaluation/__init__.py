"""Coded events against gold: matching, slots, scores, labels.

Belongs here: everything that turns events and gold into figures, as pure functions on frames.
Does not: reading gold files, running the coder or the warehouse (`orchestration.evaluate`).
"""
