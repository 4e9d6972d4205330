"""When it happened: which dates belong to an event, and where the text stands in time."""
