"""The faults that a person can mend: each is one line that names the thing and what to do.

Belongs here: exceptions whose text is shown as it is. Does not: faults of the program itself.
"""


class RefreshError(Exception):
    """A refresh that cannot go on, in words for the person who started it."""


class InputError(RefreshError):
    """Nothing to work on: the folder of articles is missing, empty or cannot be read."""


class BusyError(RefreshError):
    """Another refresh of the same warehouse is running."""


class PublishError(RefreshError):
    """The finished file is not what it should be, so it was not published."""


class ReportError(Exception):
    """The report page could not be made; what is published stays published."""
