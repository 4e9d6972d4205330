"""Figures: the dead of an attack, and how many people or how much a group has."""
