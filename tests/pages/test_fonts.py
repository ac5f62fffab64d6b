from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from sangham.kernel.problem import Problems
from sangham.pages import fonts

INSTALLED = {f.source: next(p for p in Path("/usr/share/fonts").rglob(f.source)) for f in fonts.WEB_FONTS}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return fonts.make_web_fonts(tmp_path_factory.mktemp("fonts"))


def test_every_face_is_packed_whole(made: list[Path]) -> None:
    assert [p.name for p in made] == [f.name for f in fonts.WEB_FONTS]
    for path, font in zip(made, fonts.WEB_FONTS, strict=True):
        packed, source = TTFont(path), TTFont(INSTALLED[font.source])
        assert packed.flavor == "woff2"
        assert packed.getBestCmap() == source.getBestCmap()
        assert packed["maxp"].numGlyphs == source["maxp"].numGlyphs
        features = {r.FeatureTag for r in packed["GSUB"].table.FeatureList.FeatureRecord}
        assert {"akhn", "pref", "psts"} <= features, "without these Malayalam falls to pieces"


def test_again_packs_nothing(made: list[Path]) -> None:
    before = [p.stat().st_mtime_ns for p in made]
    fonts.make_web_fonts(made[0].parent)
    assert [p.stat().st_mtime_ns for p in made] == before


def test_every_missing_font_is_named_with_its_package(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    shutil.copy(INSTALLED["Manjari-Regular.otf"], tmp_path / "there")
    with pytest.raises(Problems) as refused:
        fonts.make_web_fonts(tmp_path / "made", folders=[tmp_path / "there"])
    assert {p.where for p in refused.value.found} == set(INSTALLED) - {"Manjari-Regular.otf"}
    assert "fonts-smc-rachana" in refused.value.lines("en")[-1]
    assert not (tmp_path / "made").exists(), "nothing half made"


def test_a_damaged_font_is_named(tmp_path: Path) -> None:
    for name, path in INSTALLED.items():
        content = path.read_bytes()
        (tmp_path / name).write_bytes(content[:2000] if name == "Rachana-Bold.ttf" else content)
    with pytest.raises(Problems) as refused:
        fonts.make_web_fonts(tmp_path / "made", folders=[tmp_path])
    assert [Path(p.where).name for p in refused.value.found] == ["Rachana-Bold.ttf"]
