"""Names: one spelling for many transliterations, the trie that finds them, and places.

Belongs here: folding, the name trie, the place lexicon and the choice between places of one name.
Does not: what an actor does in a sentence (`transforms.coding`) or the names themselves (`seeds/`).
"""
