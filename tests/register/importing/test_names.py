"""Names, addresses and telephones as they stand in cells."""

from __future__ import annotations

import pytest

from sangham.kernel.names import Name
from sangham.register.importing.names import address_in, name_in, names_apart, without_phone

ML = "അരുവി സഹകരണ സംഘം"


@pytest.mark.parametrize("sign", ["/", "\n", " / ", " (", " – "])
def test_two_scripts_with_a_sign_between(sign: str) -> None:
    closing = ")" if "(" in sign else ""
    assert names_apart(f"Aruvi Society{sign}{ML}{closing}") == Name("Aruvi Society", ML)
    assert names_apart(f"{ML}{sign}Aruvi Society{closing}") == Name("Aruvi Society", ML)


def test_one_script() -> None:
    assert names_apart("M/s Aruvi Society (Rural)") == Name("M/s Aruvi Society (Rural)", "")
    assert names_apart(ML) == Name("", ML)
    assert names_apart(f"{ML} ക്ലിപ്തം No. T 385") == Name("", f"{ML} ക്ലിപ്തം No. T 385")


def test_mixed() -> None:
    assert names_apart("Aruvi സഹകരണ Society സംഘം") is None
    assert name_in("Aruvi സഹകരണ Society സംഘം") == Name("Aruvi Society", "സഹകരണ സംഘം")


@pytest.mark.parametrize(
    "text",
    ["Aruvi Society Ltd. No. T 385, Manickal P.O.", "Aruvi Society Ltd. No. T 385\nManickal P.O."],
)
def test_name_and_address(text: str) -> None:
    assert address_in(text) == ("Aruvi Society Ltd. No. T 385", "Manickal P.O.")


def test_a_telephone_is_taken_out() -> None:
    number = "0472 " + "2000000"
    assert without_phone(f"Manickal P.O., Ph: {number}, Venjaramoodu") == "Manickal P.O., Venjaramoodu"
    assert without_phone(f"Manickal ({number})") == "Manickal"
    assert without_phone("T.C. 25/1234, Manickal, 695607") == "T.C. 25/1234, Manickal, 695607"
