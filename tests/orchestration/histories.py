"""Random histories of a folder of articles and its dictionaries, for tests of what a refresh reuses.

Every sentence is invented.
"""

import csv
import hashlib
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from orchestration.settings import PROJECT_DIR
from transforms.reading.registry import COLUMNS

SENTENCES = (
    "On {day} {month} {year}, fighters of {group} attacked a checkpoint near {place}, Mali, killing {count} soldiers.",
    "In {month} {year}, {group} claimed a bombing in {place}.",
    "The next day, French troops arrested {count} of the attackers.",
    "The group's leader was killed in {month} {year}.",
    "{group} seized the town of {place} in {month} {year}.",
    "Last month the Bratan Column struck a convoy near {place}, wounding {count} policemen.",
    "In {year}, {group} pledged allegiance to the Islamic State.",
    "Traders in {place} said the market had been quiet.",
)
WORDS = {
    "day": ("3", "14", "27"),
    "month": ("March", "May", "November"),
    "year": ("2016", "2017", "2018"),
    "group": ("Ansar Dine", "AQIM", "Al-Murabitun", "the Macina Liberation Front"),
    "place": ("Gao", "Kidal", "Timbuktu", "Sevare"),
    "count": ("two", "four", "eleven"),
}
STEPS = {
    "add": 5, "edit": 5, "rename": 3, "delete": 3, "copy": 1, "namesake": 1, "register": 3, "split": 2, "unregister": 1,
    "teach": 2, "rest": 1,
}  # fmt: skip


class History:
    """A folder of articles and one of dictionaries that change at random, step by step."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.articles, self.seeds = folder / "articles", folder / "seeds"
        self.articles.mkdir()
        shutil.copytree(PROJECT_DIR / "seeds", self.seeds)
        self._random = random.Random(seed)
        self._made = 0
        self._write_registry([])
        for _ in range(6):
            self.add()

    def steps(self, count: int) -> Iterator[str]:
        """Takes that many steps, giving the name of each once it is done."""
        for _ in range(count):
            name = self._random.choices(list(STEPS), list(STEPS.values()))[0]
            getattr(self, name)()
            yield name

    def files(self) -> list[Path]:
        return sorted(self.articles.iterdir())

    def rows(self) -> list[dict[str, str]]:
        """The rows of the article registry."""
        with (self.seeds / "articles.csv").open(encoding="utf-8", newline="") as opened:
            return list(csv.DictReader(opened))

    def add(self) -> None:
        self._write(self._new_path(), [self._paragraph() for _ in range(self._random.randint(1, 3))])

    def edit(self) -> None:
        path = self._any()
        paragraphs = path.read_text("utf-8").split("\n\n")
        paragraphs[self._random.randrange(len(paragraphs))] = self._paragraph()
        self._write(path, paragraphs)

    def rename(self) -> None:
        self._any().rename(self._new_path())

    def delete(self) -> None:
        if len(self.files()) > 3:
            self._any().unlink()

    def copy(self) -> None:
        shutil.copy(self._any(), self._new_path())

    def namesake(self) -> None:
        """A file that differs from another by its ending alone: neither can be called by the stem."""
        self._write(self._any().with_suffix(".text"), [self._paragraph()])

    def register(self) -> None:
        path = self._any()
        self._register(path, [self._row(path)])

    def split(self) -> None:
        """Makes a file an issue of two articles."""
        path = self._any()
        length = len(path.read_text("utf-8"))
        middle = self._random.randrange(1, length)
        self._register(path, [self._row(path, 0, middle), self._row(path, middle, length)])

    def unregister(self) -> None:
        self._register(self._any(), [])

    def teach(self) -> None:
        """A dictionary changes: the Bratan Column is another group's name from now on."""
        group = self._random.choice(("aqim", "ansar-dine", "al-murabitun", "macina-liberation-front"))
        path = self.seeds / "actor_aliases.csv"
        with path.open(encoding="utf-8", newline="") as opened:
            rows = [row for row in csv.DictReader(opened) if row["alias"] != "Bratan Column"]
        taught = dict.fromkeys(rows[0], "") | {"actor_id": group, "alias": "Bratan Column", "kind": "name"}
        with path.open("w", encoding="utf-8", newline="") as opened:
            writer = csv.DictWriter(opened, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows([*rows, taught])

    def rest(self) -> None:
        """Nothing changes, but for the time of a file."""
        self._any().touch()

    def _any(self) -> Path:
        return self._random.choice(self.files())

    def _new_path(self) -> Path:
        self._made += 1
        return self.articles / f"{self._random.choice('abc')}-{self._made}.txt"

    def _paragraph(self) -> str:
        chosen = self._random.choices(SENTENCES, k=self._random.randint(2, 4))
        words = {name: self._random.choice(values) for name, values in WORDS.items()}
        told = " ".join(sentence.format(**words) for sentence in chosen)
        return told[0].upper() + told[1:]

    def _write(self, path: Path, paragraphs: list[str]) -> None:
        path.write_text("\n\n".join(paragraphs), encoding="utf-8")

    def _row(self, path: Path, start: int | None = None, end: int | None = None) -> dict[str, str]:
        self._made += 1
        year, month = self._random.choice(WORDS["year"]), self._random.choice(("04", "10"))
        return dict.fromkeys(COLUMNS, "") | {
            "article_id": f"known-{self._made}",
            "source_file": path.name,
            "source_sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "char_start": "" if start is None else str(start),
            "char_end": "" if end is None else str(end),
            "published_on": f"{year}-{month}-01",
            "published_precision": "month",
        }

    def _register(self, path: Path, rows: list[dict[str, str]]) -> None:
        """Gives the file these rows in place of any of its own, or of files of the same content."""
        content_hash = hashlib.sha256(path.read_bytes()).hexdigest()
        others = [r for r in self.rows() if path.name != r["source_file"] and content_hash != r["source_sha256"]]
        self._write_registry([*others, *rows])

    def _write_registry(self, rows: list[dict[str, str]]) -> None:
        with (self.seeds / "articles.csv").open("w", encoding="utf-8", newline="") as opened:
            writer = csv.DictWriter(opened, COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
