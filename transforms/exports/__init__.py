"""The published tables in the formats of other tools: GeoJSON, a Frictionless data package.

Belongs here: pure functions from rows to documents. Does not: files, DuckDB (`orchestration.exports`).
"""
