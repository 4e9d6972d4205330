"""The only part of the project that knows Dagster, dbt, the clock, the environment and the disk.

Belongs here: assets, checks, job, schedule, sensor, settings, loading and publishing.
Does not: rules of extraction (`transforms/`), SQL beyond loading and publishing (`models/`).
"""
