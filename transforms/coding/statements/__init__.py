"""What only statements have: speakers, media, what they are about."""
