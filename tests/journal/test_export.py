"""Falsified exports: each falsification is found, and at its place."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangham.journal.proof import fault
from sangham.journal.proof.checkpoint import NotReadable
from sangham.journal.proof.entry import hash_of, line_of
from sangham.journal.proof.export import check_export
from sangham.journal.proof.trust import Trust
from sangham.kernel.text import Text
from tests.journal.made import KEY, OTHER_KEY, journal_of, landmarks_of, public, write


def check(folder, lines, checkpoint, trust=None):
    return check_export(write(folder, lines, checkpoint), trust or Trust(keys=public(KEY))).faults


def is_(found, text: Text) -> bool:
    """Whether a fault is of a sort: its words, up to what was filled in."""
    head = text.en.split("{")[0]
    return (
        found.says.en.startswith(head) if head else all(p in found.says.en for p in text.en.split("{")[-1:])
    )


def places(found):
    return [(f.line, f.stream, f.number) for f in found]


def test_a_true_export(tmp_path):
    journal = journal_of(20)
    report = check_export(write(tmp_path, journal.lines(), journal.checkpoint()), Trust())
    assert (report.faults, report.entries, report.streams, report.true) == ((), 20, 3, True)


def test_a_true_export_of_every_size_and_an_older_checkpoint(tmp_path):
    for size in range(1, 34):
        journal = journal_of(size)
        for older in {1, size // 2 or 1, size}:
            trust = Trust(keys=public(KEY), since=journal.checkpoint(older))
            assert not check(tmp_path / f"{size}", journal.lines(), journal.checkpoint(), trust)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_byte_changed(tmp_path_factory, data):
    """Wherever the byte stands and whatever it becomes: not true, and at that line."""
    journal = journal_of(8)
    content = b"".join(journal.lines())
    at = data.draw(st.integers(0, len(content) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda b: b != content[at]))
    changed = content[:at] + bytes([byte]) + content[at + 1 :]
    found = check(tmp_path_factory.mktemp("byte"), [changed], journal.checkpoint())
    line = content[:at].count(b"\n") + 1
    assert line in {f.line for f in found}
    assert {f.line for f in found} <= {line, line + 1}  # a line end lost or made touches two


@pytest.mark.parametrize("leaf", range(12))
def test_one_word_altered(tmp_path, leaf):
    journal = journal_of(12)
    lines = journal.lines()
    lines[leaf] = lines[leaf].replace(b"word", b"Word")
    (found,) = check(tmp_path, lines, journal.checkpoint())
    assert found.says == fault.ALTERED
    assert places([found]) == [(leaf + 1, f"society/s{leaf % 3}", leaf // 3 + 1)]


@pytest.mark.parametrize("leaf", range(12))
def test_one_word_altered_and_its_hash_with_it(tmp_path, leaf):
    journal = journal_of(12)
    form = journal.forms[leaf].replace(b"word", b"Word")
    lines = journal.lines()
    lines[leaf] = line_of(form, hash_of(form), leaf)
    found = check(tmp_path, lines, journal.checkpoint())
    assert (leaf + 1, f"society/s{leaf % 3}", leaf // 3 + 1) in places(found)
    assert is_(found[0], fault.NOT_WHAT_WAS_SEALED)
    if leaf + 3 < 12:
        assert is_(found[1], fault.CHAIN_BROKEN) and found[1].line == leaf + 4


@pytest.mark.parametrize("leaf", range(12))
def test_an_entry_deleted(tmp_path, leaf):
    journal = journal_of(12)
    lines = journal.lines()
    del lines[leaf]
    found = check(tmp_path, lines, journal.checkpoint())
    if leaf == 11:
        (cut,) = found
        assert cut.says == fault.TAIL_CUT.fill(have=11, size=12) and cut.line == 11
        assert (cut.stream, cut.number) == ("society/s1", 4)
        return
    assert found[0].says == fault.LEAF_MISSING.fill(first=leaf) and found[0].line == leaf + 1
    if leaf + 3 < 12:  # its stream goes on, and tells which entry it was
        assert found[1].says == fault.NUMBER_MISSING.fill(first=leaf // 3 + 1)
        assert places([found[1]]) == [(leaf + 3, f"society/s{leaf % 3}", leaf // 3 + 2)]
    assert len(found) == (2 if leaf + 3 < 12 else 1)


def test_an_entry_deleted_and_the_leaves_counted_anew(tmp_path):
    journal = journal_of(12)
    forms = journal.forms[:4] + journal.forms[5:]
    lines = [line_of(form, hash_of(form), leaf) for leaf, form in enumerate(forms)]
    found = check(tmp_path, lines, journal.checkpoint())
    assert is_(found[0], fault.TAIL_CUT)
    assert fault.NUMBER_MISSING.fill(first=2) in [f.says for f in found]
    moved = [f for f in found if is_(f, fault.SEALED_ELSEWHERE)]
    assert moved[0].says == fault.SEALED_ELSEWHERE.fill(
        leaf=4, other=5, checkpoint=fault.THE_EXPORTS_CHECKPOINT
    )
    assert moved[0].line == 5


def test_a_whole_stream_deleted(tmp_path):
    journal = journal_of(12)
    lines = [line for leaf, line in enumerate(journal.lines()) if leaf % 3 != 1]
    found = check(tmp_path, lines, journal.checkpoint())
    assert [f.line for f in found] == [2, 4, 6, 8]
    assert [f.says for f in found] == [fault.LEAF_MISSING.fill(first=leaf) for leaf in (1, 4, 7, 10)]


@pytest.mark.parametrize("cut", [1, 2, 5, 12])
def test_the_tail_cut(tmp_path, cut):
    journal = journal_of(12)
    (found,) = check(tmp_path, journal.lines()[: 12 - cut], journal.checkpoint())
    assert found.says == fault.TAIL_CUT.fill(have=12 - cut, size=12)
    assert found.line == 12 - cut


def test_the_tail_cut_within_a_line(tmp_path):
    journal = journal_of(12)
    content = b"".join(journal.lines())[:-20]
    found = check(tmp_path, [content], journal.checkpoint())
    assert [f.line for f in found] == [12] and found[0].says == fault.LINE_NOT_READABLE
    assert (found[0].stream, found[0].number) == ("society/s2", 4)


@pytest.mark.parametrize(("one", "other"), [(0, 1), (2, 3), (1, 7), (0, 11), (10, 11), (3, 6), (0, 3)])
def test_two_lines_exchanged(tmp_path, one, other):
    journal = journal_of(12)
    lines = journal.lines()
    lines[one], lines[other] = lines[other], lines[one]
    found = check(tmp_path, lines, journal.checkpoint())
    assert [f.line for f in found] == [one + 1, other + 1]
    assert found[0].says == fault.OUT_OF_PLACE.fill(says=other, place=one)
    assert found[1].says == fault.OUT_OF_PLACE.fill(says=one, place=other)


@pytest.mark.parametrize(("one", "other"), [(0, 1), (2, 3), (1, 7), (0, 11), (10, 11), (3, 6), (0, 3)])
def test_two_entries_exchanged_and_the_leaves_counted_anew(tmp_path, one, other):
    journal = journal_of(12)
    forms = list(journal.forms)
    forms[one], forms[other] = forms[other], forms[one]
    lines = [line_of(form, hash_of(form), leaf) for leaf, form in enumerate(forms)]
    found = check(tmp_path, lines, journal.checkpoint())
    assert {one + 1, other + 1} <= {f.line for f in found}
    if one % 3 != other % 3 and other - one == 1:
        assert [f.says for f in found] == [
            fault.SEALED_ELSEWHERE.fill(leaf=one, other=other, checkpoint=fault.THE_EXPORTS_CHECKPOINT),
            fault.SEALED_ELSEWHERE.fill(leaf=other, other=one, checkpoint=fault.THE_EXPORTS_CHECKPOINT),
        ]


@pytest.mark.parametrize("at", [0, 4, 12])
def test_a_line_added(tmp_path, at):
    journal = journal_of(12)
    lines = journal.lines()
    lines.insert(at, lines[2])
    found = check(tmp_path, lines, journal.checkpoint())
    assert {f.line for f in found} == {at + 1}


def test_entries_beyond_the_checkpoint(tmp_path):
    journal = journal_of(12)
    (found,) = check(tmp_path, journal.lines(), journal.checkpoint(9))
    assert found.says == fault.BEYOND_CHECKPOINT.fill(size=9) and found.line == 10


def test_a_chain_recomputed_under_the_old_checkpoint(tmp_path):
    """Without the key the checkpoint stays; its landmarks show where the journal leaves it."""
    true, false = journal_of(12), journal_of(12, altered=4)
    found = check(tmp_path, false.lines(), true.checkpoint())
    assert [f.line for f in found] == [5, 8, 11]
    assert places(found)[0] == (5, "society/s1", 2)


def test_a_chain_recomputed_and_signed_with_another_key(tmp_path):
    true, false = journal_of(12), journal_of(12, altered=4)
    forged = false.checkpoint(key=OTHER_KEY)
    assert not check(tmp_path / "alone", false.lines(), forged, Trust())  # nobody could tell from this alone
    (by_key,) = check(tmp_path / "key", false.lines(), forged)
    assert is_(by_key, fault.KEY_SWAPPED)
    since = check(tmp_path / "since", false.lines(), forged, Trust(since=true.checkpoint(9)))
    assert is_(since[0], fault.KEY_NOT_THE_OLDER)
    assert since[1].says == fault.REWRITTEN.fill(size=9)
    assert places(since)[2] == (5, "society/s1", 2)
    assert since[2].says == fault.NOT_WHAT_WAS_SEALED.fill(leaf=4, checkpoint=fault.YOUR_CHECKPOINT)


def test_a_chain_recomputed_by_the_office_itself(tmp_path):
    """With the true key: only a checkpoint kept elsewhere tells."""
    true, false = journal_of(12), journal_of(12, altered=4)
    assert not check(tmp_path / "key", false.lines(), false.checkpoint())
    trust = Trust(keys=public(KEY), since=true.checkpoint(9))
    found = check(tmp_path / "since", false.lines(), false.checkpoint(), trust)
    assert found[0].says == fault.REWRITTEN.fill(size=9)
    assert [f.line for f in found[1:]] == [5, 8]
    same = Trust(since=true.checkpoint())
    assert check(tmp_path / "same", false.lines(), false.checkpoint(), same)[0].says == fault.REWRITTEN.fill(
        size=12
    )


def test_a_key_swapped(tmp_path):
    journal = journal_of(12)
    (found,) = check(tmp_path / "key", journal.lines(), journal.checkpoint(key=OTHER_KEY))
    assert is_(found, fault.KEY_SWAPPED) and journal.checkpoint(key=OTHER_KEY).key_id in found.says.en
    trust = Trust(since=journal.checkpoint(5))
    (found,) = check(tmp_path / "since", journal.lines(), journal.checkpoint(key=OTHER_KEY), trust)
    assert is_(found, fault.KEY_NOT_THE_OLDER)
    pasted = replace(journal.checkpoint(key=OTHER_KEY), public_key=journal.checkpoint().public_key)
    (found,) = check(tmp_path / "pasted", journal.lines(), pasted)
    assert found.says == fault.SIGNATURE_FALSE


def test_a_tail_cut_with_its_checkpoint(tmp_path):
    journal = journal_of(12)
    trust = Trust(since=journal.checkpoint())
    (found,) = check(tmp_path / "since", journal.lines()[:9], journal.checkpoint(9), trust)
    assert found.says == fault.CUT_WITH_CHECKPOINT.fill(size=9, older=12)
    (found,) = check(tmp_path / "key", journal.lines()[:9], journal.checkpoint(9, key=OTHER_KEY))
    assert is_(found, fault.KEY_SWAPPED)


def test_a_checkpoint_of_another_journal(tmp_path):
    journal = journal_of(12)
    from sangham.journal.proof.checkpoint import sign

    made = journal.checkpoint(5)
    other = sign(KEY, origin="elsewhere", size=5, root=made.root, sealed_at=made.sealed_at)
    (found,) = check(tmp_path, journal.lines(), journal.checkpoint(), Trust(since=other))
    assert is_(found, fault.ANOTHER_JOURNAL)


def test_an_older_checkpoint_that_is_itself_false(tmp_path):
    journal = journal_of(12)
    false = replace(journal.checkpoint(5), root=bytes(32))
    found = check(tmp_path, journal.lines(), journal.checkpoint(), Trust(keys=public(KEY), since=false))
    assert fault.OLDER_FALSE in [f.says for f in found]


@pytest.mark.parametrize("field", ["origin", "size", "root", "sealed_at"])
def test_every_field_of_the_checkpoint_is_signed(tmp_path, field):
    journal = journal_of(12)
    other = {"origin": "x", "size": 11, "root": bytes(32), "sealed_at": "2020-01-01T00:00:00.000000Z"}
    changed = replace(journal.checkpoint(landmarks=False), **{field: other[field]})
    found = check(tmp_path, journal.lines(), changed)
    assert found[0].says == fault.SIGNATURE_FALSE


def test_landmarks_altered_are_not_believed(tmp_path):
    journal = journal_of(12)
    made = journal.checkpoint()
    swapped = replace(made.landmarks, hashes=(made.landmarks.hashes[1], *made.landmarks.hashes[1:]))
    (found,) = check(tmp_path, journal.lines(), replace(made, landmarks=swapped))
    assert found.says == fault.LANDMARKS_FALSE


@pytest.mark.parametrize("every", [2, 4, 8, 16])
def test_a_stretch_is_named_where_landmarks_are_sparse(tmp_path, every):
    true, false = journal_of(16, streams=16), journal_of(16, streams=16, altered=5)
    made = replace(true.checkpoint(), landmarks=landmarks_of(true.leaf_hashes(), every))
    found = check(tmp_path, false.lines(), made)
    first = 5 // every * every + 1
    says = fault.STRETCH_DIFFERS.fill(last=first + every - 1, checkpoint=fault.THE_EXPORTS_CHECKPOINT)
    assert [f.says for f in found] == [says] and found[0].line == first


def test_without_landmarks_the_whole_is_still_judged(tmp_path):
    true, false = journal_of(12), journal_of(12, altered=4)
    (found,) = check(tmp_path, false.lines(), true.checkpoint(landmarks=False))
    assert found.says == fault.ROOT_DIFFERS


def test_an_entry_in_another_spelling(tmp_path):
    """Signed by the office, and still refused: two readers could read it in two ways."""
    journal = journal_of(3)
    journal.forms[1] = journal.forms[1].replace(b'"version":1}', b'"version":2,"version":1}')
    (found,) = check(tmp_path, journal.lines(), journal.checkpoint())
    assert found.says == fault.NOT_CANONICAL and found.line == 2


@pytest.mark.parametrize(
    "payload", [b'{"said":1.5}', b'{"said":9007199254740993}', b'{"said": 1}', b"[" * 90_000]
)
def test_what_no_entry_can_hold(tmp_path, payload):
    journal = journal_of(3)
    said = json.dumps({"said": "word 1 വാക്ക്"}, ensure_ascii=False, separators=(",", ":")).encode()
    assert said in journal.forms[1]
    journal.forms[1] = journal.forms[1].replace(said, payload)
    found = check(tmp_path, journal.lines(), journal.checkpoint())
    assert found[0].says == fault.NOT_CANONICAL and found[0].line == 2


def test_what_is_no_journal(tmp_path):
    made = journal_of(3)
    path = write(tmp_path, made.lines(), made.checkpoint())
    path.write_text("a letter\nto somebody\n")
    with pytest.raises(NotReadable, match="not one line"):
        check_export(path, Trust())
    path.unlink()
    with pytest.raises(NotReadable, match="no such file"):
        check_export(path, Trust())
    path = write(tmp_path, made.lines(), made.checkpoint())
    (tmp_path / "checkpoint.json").write_text("{")
    with pytest.raises(NotReadable, match=r"checkpoint\.json: this is not JSON"):
        check_export(path, Trust())
    (tmp_path / "checkpoint.json").unlink()
    with pytest.raises(NotReadable, match=r"checkpoint\.json: there is no such file"):
        check_export(path, Trust())


def test_an_emptied_journal_is_a_journal_with_its_tail_cut(tmp_path):
    made = journal_of(3)
    (found,) = check(tmp_path, [], made.checkpoint())
    assert found.says == fault.TAIL_CUT.fill(have=0, size=3)


def test_every_fault_is_said_in_both_languages():
    texts = [value for value in vars(fault).values() if isinstance(value, Text)]
    assert len(texts) > 20
    for text in texts:
        names = {part.split("}")[0] for part in text.en.split("{")[1:]}
        assert names == {part.split("}")[0] for part in text.ml.split("{")[1:]}
