"""dbt's pages of the models are made from a build, without a network, as one file."""

import re
import shutil
import socket

import pytest

from orchestration.errors import InputError
from orchestration.model_docs import write_docs
from orchestration.settings import settings
from tests.conftest import Refreshed


def test_without_a_build_it_says_what_to_do(tmp_path):
    with pytest.raises(InputError, match="make refresh"):
        write_docs(settings().model_copy(update={"warehouse_dir": tmp_path}))


@pytest.mark.slow
def test_the_page_is_made_and_read_without_a_network(refreshed: Refreshed, tmp_path, monkeypatch):
    current = settings().model_copy(update={"warehouse_dir": tmp_path})
    current.build_dir.mkdir()
    shutil.copyfile(refreshed.build, current.build_file)

    def refuse(*_):
        raise OSError("there is no network")

    for way_out in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, way_out, refuse)
    text = write_docs(current).read_text(encoding="utf-8")
    assert "model.armed_group_events.is_dispute_balance" in text
    assert "Side with more events; contested when even" in text
    assert re.findall(r"<(?:script|link|img)[^>]+(?:src|href)=\"https?://", text) == []
