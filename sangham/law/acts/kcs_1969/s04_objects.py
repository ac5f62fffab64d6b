"""Section 4: which societies may be registered."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Determinations
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test


@kcs.clause(
    "s.4",
    in_force=FROM_1969,
    says=Text(
        "The society's object is to further the economic interests of its members, or the interests of the "
        "public, by co-operative principles; or it is set up to help such a society in its work.",
        "സഹകരണ തത്ത്വങ്ങൾക്കനുസരിച്ച് അംഗങ്ങളുടെ സാമ്പത്തിക താല്പര്യങ്ങളോ പൊതുജനങ്ങളുടെ താല്പര്യങ്ങളോ പരിപോഷിപ്പിക്കുകയാവണം സംഘത്തിന്റെ ഉദ്ദേശ്യം; അല്ലെങ്കിൽ അത്തരമൊരു സംഘത്തിന്റെ പ്രവർത്തനം സുഗമമാക്കാൻ രൂപീകരിക്കുന്ന സംഘമാവണം.",
    ),
    note=Text(
        "The co-operative principles are those of Schedule II (section 2(eccc), since 14/02/2013); it is not in the source.",
        "സഹകരണ തത്ത്വങ്ങൾ II-ാം പട്ടികയിലേതാണ് (2(eccc)-ാം വകുപ്പ്, 14/02/2013 മുതൽ); അത് ഉറവിടത്തിലില്ല.",
    ),
)
def objects() -> Test:
    """Whether the object is such is for the Registrar to be satisfied of (s.7(1)(b))."""
    return Determinations.objects_accord


@kcs.clause(
    "s.4 proviso",
    in_force=FROM_2013,
    says=Text(
        "No society is registered that is likely to be economically unsound, or whose registration would harm "
        "the development of the co-operative movement.",
        "സാമ്പത്തികമായി ഭദ്രമല്ലാതാകാൻ ഇടയുള്ളതോ, രജിസ്റ്റർ ചെയ്താൽ സഹകരണ പ്രസ്ഥാനത്തിന്റെ വികസനത്തിന് ദോഷമാകുന്നതോ ആയ സംഘം രജിസ്റ്റർ ചെയ്യരുത്.",
    ),
)
def not_unsound_nor_adverse() -> Test:
    """Inserted whole by Act 8 of 2013: before 14.02.2013 there was no such proviso."""
    return ~Determinations.likely_economically_unsound & ~Determinations.likely_adverse_to_movement
