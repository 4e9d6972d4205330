from tests.transforms.rows import actor, report
from transforms.evaluation.unlinked import unlinked_events
from transforms.schemas import MODELS, empty, frame

IDS = [f"r_{n:016x}" for n in range(6)]


def linked(*reports, actors=()):
    tables = {name: empty(name) for name in MODELS} | {"attacks": frame("attacks", list(reports))}
    tables["event_actors"] = frame("event_actors", list(actors))
    return unlinked_events(tables)


def events_of(reports):
    return dict(reports.select("report_id", "event_id").iter_rows())


def test_every_report_is_an_event_of_its_own():
    events, reports, _ = linked(report("attacks", report_id=IDS[0]), report("attacks", report_id=IDS[1]))
    assert sorted(events["event_id"]) == IDS[:2]
    assert events_of(reports) == {IDS[0]: IDS[0], IDS[1]: IDS[1]}


def test_references_are_followed_to_the_first_report():
    _, reports, _ = linked(
        report("attacks", report_id=IDS[0]),
        report("attacks", report_id=IDS[1], refers_to=IDS[0], char_start=20, char_end=25),
        report("attacks", report_id=IDS[2], refers_to=IDS[1], char_start=30, char_end=35),
        report("attacks", report_id=IDS[3], refers_to=IDS[5], char_start=40, char_end=45),
    )
    assert events_of(reports) == {IDS[0]: IDS[0], IDS[1]: IDS[0], IDS[2]: IDS[0], IDS[3]: IDS[3]}


def test_references_in_a_circle_end():
    _, reports, _ = linked(
        report("attacks", report_id=IDS[0], refers_to=IDS[1]),
        report("attacks", report_id=IDS[1], refers_to=IDS[0]),
    )
    assert reports.height == 2


def test_a_repeat_belongs_to_the_report_with_the_same_words():
    _, reports, _ = linked(
        report("attacks", report_id=IDS[0], quote="They struck\nthe camp.", char_start=0, char_end=21),
        report("attacks", report_id=IDS[1], quote="They struck the camp", is_repeat=True, char_start=90),
        report("attacks", report_id=IDS[2], quote="Others struck it", is_repeat=True, char_start=99),
    )
    assert events_of(reports) == {IDS[0]: IDS[0], IDS[1]: IDS[0], IDS[2]: IDS[2]}


def test_actors_follow_their_reports():
    _, _, actors = linked(
        report("attacks", report_id=IDS[0]),
        report("attacks", report_id=IDS[1], refers_to=IDS[0]),
        actors=[actor("attacks", report_id=IDS[0]), actor("attacks", report_id=IDS[1])],
    )
    assert actors.rows() == [(IDS[0], "perpetrator", "a-group", "A Group")]


def test_no_reports_are_no_events():
    events, reports, actors = linked()
    assert events.is_empty()
    assert reports.is_empty()
    assert actors.is_empty()
