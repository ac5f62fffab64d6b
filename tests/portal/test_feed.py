"""The feed for programs: what strangers get, and what they are told of bad input."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256

import pytest
from django.test import Client

from sangham.journal.actions.record import record
from sangham.journal.actions.seal import seal
from sangham.journal.actor import SET_UP
from sangham.journal.entries import ParticularErased
from sangham.journal.models import Leaf
from sangham.journal.proof.checkpoint import checkpoint_from
from sangham.journal.proof.merkle import Tree, leaf_hash
from sangham.kernel.identifier import new_id
from sangham.portal.views import feed
from tests.portal.made import Made


def test_whoever_follows_it_can_check_the_whole_tree(
    client: Client, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    erased = ParticularErased(particular=new_id(), entry_number=1, name="applicant", ground="s.1")
    record(erased, stream=f"matter/{new_id()}", by=SET_UP, on=date(2026, 1, 1))
    seal()
    monkeypatch.setattr(feed, "MOST", 3)
    tree, matters, after = Tree(), 0, -1
    while content := client.get("/feed/entries", {"after": after}).content:
        for line in content.splitlines():
            told = json.loads(line)
            assert told["leaf"] == after + 1
            after = told["leaf"]
            if "entry" in told:
                assert told["entry"]["stream"].startswith(("society/", "office/", "places/"))
                assert sha256(line[len(b'{"entry":') : line.index(b',"hash":')]).hexdigest() == told["hash"]
            else:
                matters += 1
                assert Leaf.objects.get(number=after).entry.stream.startswith("matter/")
            tree.append(leaf_hash(bytes.fromhex(told["hash"])))
    checkpoint = checkpoint_from(client.get("/feed/checkpoint.json").content)
    assert checkpoint.signature_holds()
    assert matters and (tree.size, tree.root()) == (checkpoint.size, checkpoint.root)


@pytest.mark.parametrize("after", ["", "x", "-2", "1.5", "٣", "9" * 19, "999999"])
def test_what_is_no_leaf_is_said_in_both_languages(client: Client, db: None, after: str) -> None:
    response = client.get("/feed/entries", {"after": after})
    assert response.status_code == 400
    (problem,) = response.json()["problems"]
    assert set(problem["says"]) == set(problem["mend"]) == {"en", "ml"}


def test_before_anything_is_sealed(client: Client, db: None) -> None:
    response = client.get("/feed/entries")
    assert (response.status_code, response.content) == (200, b"")
    assert client.get("/feed/checkpoint.json").status_code == 404
    assert client.post("/feed/entries").status_code in (403, 405)
