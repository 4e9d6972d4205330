"""Bytes of a published article in, a `Document` with its articles and sentences out.

Belongs here: decoding and extraction, the article registry, page layout, cleaning with offsets,
sentence splitting, repeats. Does not: what a sentence means (`transforms.grammar`, `transforms.coding`).
"""
