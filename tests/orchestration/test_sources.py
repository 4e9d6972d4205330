"""The folders that people fill, as Dagster's UI looks at them between refreshes."""

import dagster as dg
import pytest

from orchestration.assets.sources import ARTICLES, SEEDS, files


@pytest.mark.parametrize("chosen", [{ARTICLES}, {SEEDS}, {ARTICLES, SEEDS}])
def test_either_folder_can_be_observed_alone(chosen):
    look = dg.define_asset_job("look", selection=dg.AssetSelection.assets(*chosen))
    job = dg.Definitions(assets=[files], jobs=[look]).resolve_job_def("look")
    observed = job.execute_in_process().get_asset_observation_events()
    assert {event.asset_observation_data.asset_observation.asset_key for event in observed} == chosen
