"""What the five digests say, question by question: the answers that `analyses/` should give.

Belongs here: facts read from the digests, and what the coder is known to make of them. Does not: queries, tests.
"""

from dataclasses import dataclass
from typing import NamedTuple

Row = tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """The columns of a question's answer that are compared, and their values, empty for null.

    `true` is the whole answer from hand-coded events. From coded ones come `found` at least; rows of `true` may
    lack values there, and beyond these come only `in_words`, what is right in the article's own words, and `faults`,
    what is known to be wrong.
    """

    columns: Row
    true: frozenset[Row]
    found: frozenset[Row] = frozenset()
    in_words: frozenset[Row] = frozenset()
    faults: frozenset[Row] = frozenset()

    def allows(self, row: Row) -> bool:
        """Whether the row may stand in an answer from coded events."""
        if row in self.in_words | self.faults:
            return True
        return any(all(cell in ("", fact) for cell, fact in zip(row, told, strict=True)) for told in self.true)


class Month(NamedTuple):
    """A month of the dispute and who then had the upper hand."""

    month: str
    side: str


def rows(*values: Row) -> frozenset[Row]:
    """These rows."""
    return frozenset(values)


def months(first: str, last: str, side: str) -> frozenset[Row]:
    """A side's months, from the first to the last of a stretch within 2017 and 2018, as 2017-05."""
    every = [f"{year}-{month:02}" for year in (2017, 2018) for month in range(1, 13)]
    return frozenset(Month(f"{month}-01", side) for month in every if first <= month <= last)


DEPARTMENT, COUNCIL = "US Department of State", "UN Security Council"
CALIPH, ZAWAHIRI, NUSRA = "Abu Bakr al-Baghdadi", "Ayman al-Zawahiri", "Jabhat al-Nusra"
ISIS, REGIME, REBELS = "Islamic State of Iraq and Syria", "Syrian regime", "Syrian rebels"
SCHOLARS, TAKFIR = "scholars", "takfir-prone"
TURKI_HELD, YAQUB_HELD, YAQUB_CHARGED = ("2017-05-01", "arrest"), ("2018-07-11", "arrest"), ("2018-08-30", "charge")
TOLD_FOUNDERS = rows(("Al-Murabitun", "reported"), ("Ansar Dine", "reported"), ("Macina Liberation Front", "reported"))
FOUNDERS = TOLD_FOUNDERS | rows(("AQIM Sahara Region", "reference"))
NAMES = rows(
    (NUSRA, "2012-01-23", "2016-07-27"),
    ("Jabhat Fateh al-Sham", "2016-07-28", "2017-01-27"),
    ("Hayat Tahrir al-Sham", "2017-01-28", "2025-01-29"),
)
FIGURES = rows(
    ("UN peacekeepers in Mali", "15001", "", "2018-10-01"),
    ("Hurras ad-Din", "2700", "2700", "2018-07-31"),
)

QUESTIONS: dict[str, Facts] = {
    "01": Facts(
        ("formed_by", "status"),
        FOUNDERS,
        found=TOLD_FOUNDERS | rows(("AQIM Sahara Region", "reported")),
        in_words=rows(("AQIM Sahara Region", "reported")),  # "AQIM's own Saharan branch"
    ),
    "02": Facts(
        ("date_start", "place_name", "fatalities_low", "claimed"),
        rows(
            ("2017-03-04", "Boulekessi", "12", "True"),
            ("2018-03-01", "Ouagadougou", "", "False"),
            ("2018-03-01", "Bamako", "", "False"),
            ("2018-04-01", "Timbuktu", "", "False"),
            ("2018-06-01", "Sevare", "", "False"),
            ("2018-09-01", "Mali", "1", "False"),
        ),
    ),
    "03": Facts(("group_name", "borne_from", "borne_to"), NAMES, NAMES),
    "04": Facts(
        ("giver", "receiver", "stands"),
        rows(
            ("Abu Musab al-Zarqawi", "al-Qaida", "True"),
            ("Jabhat al-Nusra commanders and foreign fighters", CALIPH, "True"),
            (NUSRA, CALIPH, "False"),
            (NUSRA, ZAWAHIRI, "False"),
            *((giver, to, "True") for giver in ("Iyad ag Ghali", "JNIM") for to in ("AQIM", ZAWAHIRI, "Taliban")),
            ("Hurras ad-Din", "Taliban", "True"),
        ),
        found=rows(("the newcomers", "AQIM", "True"), ("the newcomers", ZAWAHIRI, "True")),
        in_words=rows(("the newcomers", "AQIM", "True"), ("the newcomers", ZAWAHIRI, "True")),
        faults=rows(
            (NUSRA, CALIPH, "True"),
            (NUSRA, ZAWAHIRI, "True"),
            ("", ZAWAHIRI, "True"),
        ),
    ),
    "05": Facts(("group_name", "strength_low", "strength_high", "strength_as_of"), FIGURES, FIGURES),
    "06": Facts(
        ("persons", "event_type", "date_start", "agents", "is_certain"),
        rows(
            ("AQIM Saharan emir", "death", "2012-09-01", "", "True"),
            ("AQIM field commanders", "death", "2013-01-01", "French forces", "True"),
            ("Abdelhamid Abu Zayd", "death", "2013-02-01", "French forces", "True"),
            ("Mokhtar Belmokhtar", "death", "", "French forces", "True"),
            ("Mohamed Ould Nouini", "death", "2017-03-01", "", "False"),
        ),
        found=rows(("Abdelhamid Abu Zayd", "death", "2013-02-01", "French forces", "True")),
        in_words=rows(
            ("Mokhtar Belmokhtar", "death", "", "", "False"),
            ("Mohamed Ould Nouini", "death", "", "", "False"),
            ("Nabil Abu Alqama", "death", "2012-09-01", "", "True"),  # the Saharan emir by his name
        ),
    ),
    "07": Facts(
        ("place_name", "lost_by", "taken_by"),
        rows(
            ("eastern Syria", "", NUSRA),
            ("northern Mali", "", "AQIM; Ansar Dine"),
            ("northern Mali", "AQIM; Ansar Dine", ""),
            ("Syria", "", ISIS),
            ("Aleppo", ISIS, ""),
            ("Idlib", ISIS, ""),
            ("Deir ez-Zor", REGIME, REBELS),
            ("Deir ez-Zor", ISIS, NUSRA),
            ("Raqqa", REGIME, REBELS),
            ("Mosul", "", ISIS),
            ("Kobane", "Islamic State", ""),
            ("northwestern Syria", REGIME, "Ahrar al-Sham; Jabhat al-Nusra"),
            ("Aleppo", "Jabhat al-Nusra; Syrian rebels", REGIME),
        ),
        found=rows(("Mosul", "", ISIS), ("Aleppo", "Jabhat al-Nusra; the rebels", REGIME)),
        in_words=rows(
            ("northern Mali", "", "AQIM; its partners"),
            ("northwestern Syria", REGIME, "rebels"),
            ("Deir ez-Zor", ISIS, "Jabhat al-Nusra; its partners"),
            ("Aleppo", "Jabhat al-Nusra; the rebels", REGIME),
        ),
    ),
    "08": Facts(
        ("country", "year", "zone"),
        rows(
            ("Burkina Faso", "2016", "sahel"),
            ("Burkina Faso", "2018", "sahel"),
            ("Ivory Coast", "2016", "neighbour"),
            *(("Mali", year, "sahel") for year in ("2012", "2013", "2015", "2017", "2018", "")),
            ("Nigeria", "", "neighbour"),
        ),
        found=rows(("Burkina Faso", "2016", "sahel"), *(("Mali", year, "sahel") for year in ("2012", "2017", "2018"))),
    ),
    "09": Facts(
        ("place_name", "date_start"), rows(("northern Burkina Faso", "2018-01-01"), ("Ouagadougou", "2018-03-01"))
    ),
    "10": Facts(
        ("region", "year", "campaigns", "perpetrators"),
        rows(
            ("Timbuktu Region", "2015", "1", "AQIM"),
            ("Mali", "2018", "0", "JNIM"),
            ("Timbuktu Region", "", "0", "AQIM"),
            ("", "", "0", ""),
        ),
        found=rows(("", "", "0", ""), ("Timbuktu Region", "2015", "1", "jihadists")),
        # Who the jihadists are stands in the next clause.
        in_words=rows(("Timbuktu Region", "2015", "1", "jihadists")),
    ),
    "11": Facts(
        ("targets", "issuers", "date_start"),
        rows(
            ("Ansar Dine", DEPARTMENT, "2013-03-01"),
            ("JNIM", DEPARTMENT, "2018-09-05"),
            ("Mohamed Ousmane ag Mohamedoune", COUNCIL, "2018-12-01"),
            ("Yahya Abu al-Hammam", "United States", ""),
            ("Yahya Abu al-Hammam", "United Nations", ""),
        ),
        found=rows(("JNIM", DEPARTMENT, "2018-09-05")),
        faults=rows(
            ("Ansar Dine", DEPARTMENT, "2012-03-01"), ("Mohamed Ousmane ag Mohamedoune", COUNCIL, "2017-05-01")
        ),
    ),
    "12": Facts(
        ("date_start", "date_end", "side_favoured"),
        rows(
            ("2014-01-01", "2014-12-31", SCHOLARS),
            ("2016-02-13", "2016-02-13", SCHOLARS),
            ("2017-01-01", "2017-12-31", SCHOLARS),
            ("2017-05-01", "2017-05-31", TAKFIR),
            ("2017-05-01", "2017-05-31", SCHOLARS),
            ("2017-05-01", "2017-09-20", SCHOLARS),
            ("2017-05-01", "", SCHOLARS),
            ("2017-05-21", "2017-05-31", TAKFIR),
            ("2017-05-21", "", SCHOLARS),
            ("2017-09-11", "2017-09-20", SCHOLARS),
            ("2017-09-11", "2017-09-30", TAKFIR),
            ("2017-09-16", "2017-09-30", SCHOLARS),
            ("", "2017-09-30", SCHOLARS),
            ("2017-10-01", "2017-10-31", SCHOLARS),
            ("2017-10-01", "2018-10-01", TAKFIR),
            ("2017-10-01", "", SCHOLARS),
            ("", "2017-11-30", SCHOLARS),
            ("2017-12-01", "2017-12-31", SCHOLARS),
            ("", "2017-12-31", TAKFIR),
            ("2018-03-01", "2018-04-30", SCHOLARS),
            ("2018-07-01", "2018-07-10", SCHOLARS),
            ("2018-07-01", "2018-07-31", TAKFIR),
            ("", "2018-07-10", TAKFIR),
            ("2018-07-11", "2018-07-11", TAKFIR),
            ("", "2018-07-11", SCHOLARS),
            ("2018-07-11", "", SCHOLARS),
            ("2018-08-22", "2018-08-22", TAKFIR),
            ("2018-08-30", "2018-08-30", SCHOLARS),
            ("2018-08-30", "2018-08-30", TAKFIR),
            ("2018-08-30", "", ""),
            ("2018-09-01", "2018-09-01", SCHOLARS),
            ("2018-09-02", "2018-09-11", ""),
            ("2018-09-12", "2018-09-12", SCHOLARS),
        ),
        found=rows(
            ("2014-01-01", "2014-12-31", SCHOLARS),
            ("2016-02-13", "2016-02-13", SCHOLARS),
            ("2017-09-11", "2017-09-20", SCHOLARS),
            ("2018-07-01", "2018-07-10", SCHOLARS),
            ("2018-07-11", "2018-07-11", TAKFIR),
            ("2018-08-22", "2018-08-22", TAKFIR),
            ("2018-09-01", "2018-09-01", SCHOLARS),
        ),
        in_words=rows(("2017-03-01", "2017-09-30", SCHOLARS)),  # dismissed "some months earlier" than December
    ),
    "13": Facts(
        ("date_start", "event_type", "said_on", "surely_after"),
        rows(
            (*TURKI_HELD, "2017-05-01", "False"),
            ("2017-10-01", "arrest", "", ""),
            (*YAQUB_HELD, "2018-07-11", "True"),
            *((*YAQUB_CHARGED, day, "True") for day in ("2018-08-30", "2018-09-01", "2018-09-02", "2018-09-12")),
        ),
        found=rows((*YAQUB_HELD, "2018-07-11", "True")),
        faults=rows(("2017-05-21", "arrest", "", "")),
    ),
    "14": Facts(
        ("month", "upper_hand"),
        months("2017-05", "2017-08", TAKFIR)
        | months("2017-09", "2017-11", SCHOLARS)
        | months("2017-12", "2018-09", TAKFIR),
        found=months("2017-09", "2017-11", SCHOLARS) | months("2018-07", "2018-09", TAKFIR),
        faults=months("2017-12", "2018-06", SCHOLARS),
    ),
}
