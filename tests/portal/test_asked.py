from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from sangham.portal.asked import LONGEST, asked


@given(st.text(st.characters()) | st.none())
def test_whatever_is_typed_comes_out_fit_for_any_database(typed: str | None) -> None:
    fit = asked(typed)
    assert len(fit) <= LONGEST
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Cn") for c in fit)
    assert fit == " ".join(fit.split())
    assert asked(fit) == fit
    fit.encode()


def test_malayalam_keeps_its_joiners() -> None:
    assert asked("  ക്‌ഷ \x00 കല്‍പക\n") == "ക്‌ഷ കല്‍പക"
