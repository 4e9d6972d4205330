"""The assets, a module a stage: read, code, load, models, publish."""
