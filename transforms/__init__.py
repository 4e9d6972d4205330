"""Pure functions from text and frames to frames.

Belongs here: reading, annotating, coding, validating, scoring.
Does not: Dagster, dbt, clocks, environment variables, the network, the file system
beyond the dictionaries a caller points at.
"""
