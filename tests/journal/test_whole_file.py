from __future__ import annotations

import threading

import pytest

from sangham.journal.whole_file import written_whole


def test_what_stood_there_stands_until_the_new_one_is_whole(tmp_path):
    path = tmp_path / "made/file"
    with written_whole(path, mode=0o600) as file:
        file.write(b"old")
        assert not path.exists()
    assert path.read_bytes() == b"old" and path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(KeyboardInterrupt), written_whole(path) as file:
        file.write(b"half of the n")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    (tmp_path / "made/.file.writing").write_bytes(b"what a killed process left, which is longer")
    with written_whole(path) as file:
        file.write(b"new")
    assert path.read_bytes() == b"new" and path.stat().st_mode & 0o777 == 0o644
    assert [p.name for p in path.parent.iterdir()] == ["file"]


def test_many_writers_of_one_file_wait_for_each_other(tmp_path):
    """A reader sees one of them whole, never a mixture or a beginning."""
    path = tmp_path / "file"
    path.write_bytes(b"0" * 5000)
    torn: list[bytes] = []
    going_on = threading.Event()
    going_on.set()

    def write(what: bytes) -> None:
        for _ in range(40):
            with written_whole(path) as file:
                for _ in range(5):
                    file.write(what * 1000)
                    file.flush()

    def read() -> None:
        while going_on.is_set():
            content = path.read_bytes()
            if len(content) != 5000 or len(set(content)) != 1:
                torn.append(content)

    reader = threading.Thread(target=read)
    writers = [threading.Thread(target=write, args=(str(n).encode(),)) for n in range(1, 5)]
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    going_on.clear()
    reader.join()
    assert not torn
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
