"""Makes the basemap of the report page anew from a file of Natural Earth's countries.

Belongs here: reading that file, writing ours. Does not: the cutting (`transforms.report.trimming`). Run by hand,
once for each version of the source, in the environment of the tests: `python -m orchestration.basemap
countries-50m.json`, with that file of the package world-atlas.
"""

import json
import sys
from pathlib import Path

import pycountry

from orchestration.ending import end_command
from transforms.report.page import BASEMAP
from transforms.report.trimming import Box, trimmed

BOX: Box = (-26.0, -3.0, 40.0, 38.0)


def main(arguments: list[str]) -> int:
    """Writes the basemap from the file that the one argument names."""
    if len(arguments) != 1:
        print("Name one file: python -m orchestration.basemap countries-50m.json", file=sys.stderr)
        return 2
    topology = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    codes = {country.numeric: country.alpha_2 for country in pycountry.countries}
    basemap = trimmed(topology, BOX, codes)
    BASEMAP.write_text(json.dumps(basemap, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(basemap['features'])} countries in {BASEMAP}")
    return 0


if __name__ == "__main__":
    end_command(main(sys.argv[1:]))
