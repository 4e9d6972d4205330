"""Did it happen, is it one bounded occurrence, and how is it told: every reason for not coding."""
