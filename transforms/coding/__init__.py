"""From sentences to event reports.

Belongs here: the coder, as the codebook decides it. Its rooms are the questions it asks of a sentence: which words
signal an event (`frames`), `who`, `when`, `where`, `whether` it happened, `how_many`; and what only one table has
(`attacks`, `realignments`, `statements`, `offices`). `coder` and `sentence_coder` say in which order.
Does not: general English (`transforms.grammar`), names and places as such (`transforms.names`).
"""
