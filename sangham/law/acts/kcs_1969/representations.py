"""Before whom a representation lies after silence: sections 7(4), 12(4B) and 16(2B), which say it alike.

After a Joint or Assistant Registrar there is no doubt. After a General Manager, the Director or another
department's official there are two readings of "the Registrar", since by section 2(p) he takes in all who have his powers.
"""

from __future__ import annotations

from sangham.law.expression import Fact, Test, readings, when


def from_one_with_his_powers(asked: Fact, told: Fact, reading: str) -> Test:
    """Clause (a). `asked`: to whom the application went; `told`: to whom the representation; `reading`: its name."""
    registrar = told.equals("registrar")
    # By 2(p) a Director or the head of another department is the Registrar for his societies: clause (b) then fits too.
    to_government = asked.among("director", "other") & told.equals("government")
    return when(asked.equals("department"), registrar) & when(
        asked.among("general_manager", "director", "other"),
        readings(reading, head=registrar, conferred=told.among("registrar", "conferred") | to_government),
    )


def from_the_registrar_himself(asked: Fact, told: Fact) -> Test:
    """Clause (b): what the head of the department was asked goes to the Government."""
    return when(asked.equals("registrar"), told.equals("government"))
