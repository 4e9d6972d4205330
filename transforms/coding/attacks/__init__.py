"""What only attacks have: means, outcomes, authors, claims, the dead that are named."""
