"""The values the codebook allows: tables, types, roles, precisions, kinds.

Belongs here: closed lists of words that a column may hold.
Does not: the columns themselves (`transforms.schemas.events`, `transforms.schemas.annotations`).
"""

from __future__ import annotations

EVENT_TYPES: dict[str, tuple[str, ...]] = {
    "attacks": (
        "assault",
        "bombing",
        "assassination",
        "abduction",
        "airstrike",
        "offensive",
        "execution",
        "destruction",
    ),
    "mergers": (
        "merger",
        "pledge",
        "split",
        "disavowal",
        "formation",
        "rebrand",
        "alliance",
        "rejoin",
        "rejection",
    ),
    "arrests": ("arrest", "charge", "release"),
    "statements": ("ruling", "retraction", "refutation", "publication", "speech", "claim", "announcement"),
    "leadership": ("appointment", "death", "removal"),
    "territory": ("capture", "loss", "control"),
    "strength": ("members", "fighters", "troops", "detainees", "founders", "resources"),
    "designations": ("designation", "delisting"),
}
EVENT_TABLES: tuple[str, ...] = tuple(EVENT_TYPES)
CORE_TABLES: tuple[str, ...] = EVENT_TABLES[:3]

ROLES: dict[str, tuple[str, ...]] = {
    "attacks": ("perpetrator", "target", "victim", "claimant"),
    "mergers": ("initiator", "counterpart", "result"),
    "arrests": ("detainer", "detainee"),
    "statements": ("speaker", "subject"),
    "leadership": ("person", "group", "agent"),
    "territory": ("holder", "loser"),
    "strength": ("group",),
    "designations": ("target", "issuer"),
}

STATUSES = ("reported", "alleged", "foiled")
SCOPES = ("incident", "campaign")
DATE_PRECISIONS = ("day", "month", "season", "year", "range", "unknown")
PUBLISHED_PRECISIONS = ("day", "month", "year", "unknown")
PLACE_KINDS = ("settlement", "area", "country", "region", "site")
GEO_PRECISIONS = ("settlement", "site", "admin1", "country", "region")
MENTION_KINDS = ("actor", "place", "date", "figure")
UNRESOLVED_KINDS = ("actor", "place", "unknown")
STAGES = ("read", "code", "load", "models")
