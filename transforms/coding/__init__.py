"""From sentences to event reports: names, triggers, roles, realis, time, place, figures.

Belongs here: the coder, as the codebook decides it.
Does not: general English (`transforms.grammar`), names and places as such (`transforms.names`).
"""
