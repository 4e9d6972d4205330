"""Where it happened: the places of a sentence, and which of them an event was at."""
