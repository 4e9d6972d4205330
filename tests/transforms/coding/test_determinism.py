"""The coder's rows depend on nothing but text and dictionaries: not on the order of hashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
_PROGRAM = """
from hashlib import sha256
from pathlib import Path
from transforms.coding.coder import code_articles
from transforms.coding.lexicon import load_lexicon
from transforms.reading.document import read_document
from transforms.reading.registry import read_registry
path = Path("articles/digest-forbes.txt")
document = read_document(path.name, path.read_bytes(), read_registry(Path("seeds/articles.csv")))
frames = code_articles(document.articles, load_lexicon(Path("seeds")))
print(sha256("".join(frames[name].write_csv() for name in sorted(frames)).encode()).hexdigest())
"""


def _rows_with_hash_seed(seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_rows_do_not_depend_on_hash_order() -> None:
    assert _rows_with_hash_seed("1") == _rows_with_hash_seed("2")
