"""Section 6(2)(b): at least twenty-five individuals, each of a different family.

The Explanation lists relations one by one. The list is not symmetric (a brother's wife is in, a sister's
husband is out) and being of one family by it does not pass from one to the next; so each pair of applicants
is tested both ways, and families are counted as the most applicants of whom no two are so related.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Application
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.relations import ADOPTED, FAMILY, RELATIONS, UNCLEAR
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, readings, when
from sangham.law.fact import Bounds
from sangham.law.provision import Alternative, Reading
from sangham.law.unrelated import most_unrelated

LEAST = 25
Pair = tuple[int, int]

kcs.reading(
    Reading(
        "families",
        "s.6(2)(b)",
        Text(
            "More than twenty-five apply and two of them are of one family: is the requirement met?",
            "ഇരുപത്തിയഞ്ചിലധികം പേർ അപേക്ഷിക്കുകയും അവരിൽ രണ്ടുപേർ ഒരേ കുടുംബത്തിൽ നിന്നാവുകയും ചെയ്താൽ വ്യവസ്ഥ പാലിച്ചതായി കണക്കാക്കാമോ?",
        ),
        {
            "literal": Alternative(
                Text(
                    "Each applicant must be of a different family, however many apply.",
                    "എത്ര പേർ അപേക്ഷിച്ചാലും ഓരോരുത്തരും വെവ്വേറെ കുടുംബത്തിൽ നിന്നാകണം.",
                ),
                Text("The words: each of such persons.", "നിയമത്തിലെ വാക്കുകൾ: അത്തരം ഓരോ വ്യക്തിയും."),
            ),
            "purposive": Alternative(
                Text(
                    "It is enough that twenty-five families stand behind the application.",
                    "അപേക്ഷയ്ക്കു പിന്നിൽ ഇരുപത്തിയഞ്ച് കുടുംബങ്ങൾ ഉണ്ടായാൽ മതി.",
                ),
                Text(
                    "The purpose: a society is not to be one family's. One applicant more does no harm to it.",
                    "ഉദ്ദേശ്യം: സംഘം ഒരു കുടുംബത്തിന്റേതാകരുത്. ഒരാൾ കൂടുതൽ അപേക്ഷിച്ചതുകൊണ്ട് അതിന് ദോഷമില്ല.",
                ),
            ),
        },
        default="literal",
    )
)

kcs.reading(
    Reading(
        "adopted_children",
        "s.6(2)(b)",
        Text(
            "Two applicants are parent and child by adoption: are they of one family?",
            "അപേക്ഷകരിൽ രണ്ടുപേർ തമ്മിൽ ദത്തിലൂടെയുള്ള ബന്ധമാണെങ്കിൽ (ദത്തെടുത്തയാളും ദത്തുപുത്രനോ ദത്തുപുത്രിയോ) അവർ ഒരേ കുടുംബത്തിലാണോ?",
        ),
        {
            "not_listed": Alternative(
                Text("No: the list does not name adopted children.", "അല്ല: പട്ടികയിൽ ദത്തുമക്കളെ പറയുന്നില്ല."),
                Text(
                    "The words of the Explanation, which names step-children and half-brothers one by one.",
                    "വിശദീകരണത്തിലെ വാക്കുകൾ: ഭാര്യയുടെയോ ഭർത്താവിന്റെയോ മുൻവിവാഹത്തിലെ മക്കളെയും അർദ്ധസഹോദരങ്ങളെയും അത് എടുത്തുപറയുന്നുണ്ട്.",
                ),
            ),
            "as_children": Alternative(
                Text("Yes: an adopted child is a son or a daughter.", "അതെ: ദത്തുപുത്രനും ദത്തുപുത്രിയും മക്കൾ തന്നെയാണ്."),
                Text(
                    "From outside the sources: the law on how Acts are read and the law of adoption are said to make an adopted son "
                    "a son where the personal law permits adoption; neither is held.",
                    "ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്: വ്യക്തിനിയമം ദത്ത് അനുവദിക്കുന്നിടത്ത് ദത്തുപുത്രനും പുത്രനാണെന്ന് നിയമവ്യാഖ്യാനത്തിന്റെയും ദത്തെടുക്കലിന്റെയും "
                    "നിയമങ്ങൾ പറയുന്നതായി അറിയുന്നു; അവയുടെ പാഠം ഇവിടെയില്ല.",
                ),
            ),
        },
        default="not_listed",
    )
)


@kcs.clause(
    "s.6(2)(b)",
    in_force=FROM_1969,
    says=Text(
        "Where all the applicants are individuals, they are at least twenty-five, each of a different family.",
        "എല്ലാ അപേക്ഷകരും വ്യക്തികളാണെങ്കിൽ കുറഞ്ഞത് ഇരുപത്തിയഞ്ച് പേർ വേണം; ഓരോരുത്തരും വെവ്വേറെ കുടുംബത്തിൽ നിന്നാകണം.",
    ),
    note=Text(
        "Family here is a list: spouse, parents, grandparents, step-parents, children, step-children, "
        "grandchildren, brothers and sisters (half ones too), and the wife of a brother or half-brother. Uncle, "
        "aunt, nephew, niece, cousin and other in-laws are not in it; of adopted children it is silent.",
        "ഇവിടെ കുടുംബം എന്നത് ഒരു പട്ടികയാണ്: ഭാര്യ, ഭർത്താവ്, അച്ഛൻ, അമ്മ, മുത്തച്ഛൻ, മുത്തശ്ശി, രണ്ടാനച്ഛൻ, രണ്ടാനമ്മ, മക്കൾ, ഭാര്യയുടെയോ ഭർത്താവിന്റെയോ മുൻവിവാഹത്തിലെ മക്കൾ, പേരക്കുട്ടികൾ, സഹോദരങ്ങൾ (അർദ്ധസഹോദരങ്ങളും), സഹോദരന്റെയോ അർദ്ധസഹോദരന്റെയോ ഭാര്യ. "
        "മാതാപിതാക്കളുടെ സഹോദരങ്ങൾ, അവരുടെ മക്കൾ, സഹോദരങ്ങളുടെ മക്കൾ, മറ്റു വിവാഹബന്ധുക്കൾ എന്നിവർ ഇതിലില്ല; ദത്തുമക്കളെക്കുറിച്ച് ഒന്നും പറയുന്നില്ല.",
    ),
)
def twenty_five_families() -> Test:
    """Both readings ask for twenty-five; they part where one more applies and two are of one family."""
    return when(
        Application.applicants_all_individuals,
        readings(
            "families",
            literal=(Application.applicant_count >= LEAST)
            & readings(
                "adopted_children",
                not_listed=Application.related_pairs <= 0,
                as_children=Application.related_pairs_with_adopted <= 0,
            ),
            purposive=readings(
                "adopted_children",
                not_listed=Application.different_families >= LEAST,
                as_children=Application.different_families_with_adopted >= LEAST,
            ),
        ),
    )


@kcs.derives(
    Application.related_pairs,
    Application.different_families,
    source=("applicants", "relations"),
    citation="s.6(2)(b) Explanation",
)
def families(given: Given) -> Mapping[str, Made]:
    """Pairs of one family, and the most applicants of whom no two are; with bounds where not all is declared.

    A person who declares to have no other relation settles every pair that he or she is in.
    """
    return dict(zip(("related_pairs", "different_families"), _counted(given, FAMILY), strict=True))


@kcs.derives(
    Application.related_pairs_with_adopted,
    Application.different_families_with_adopted,
    source=("applicants", "relations", "related_pairs", "different_families"),
    citation="s.6(2)(b) Explanation",
)
def families_with_adopted(given: Given) -> Mapping[str, Made]:
    """The same where adopted children count as children; where nobody is listed, as the numbers were given."""
    sources = ("related_pairs", "different_families")
    made = tuple(f"{name}_with_adopted" for name in sources)
    if given["applicants"] is None:
        return {
            m: Made(given[s], (), ("applicants",) if given[s] is None else (s,))
            for m, s in zip(made, sources, strict=True)
        }
    counted = _counted(given, FAMILY | frozenset(ADOPTED))
    return {name: Made(m.value, (), m.missing) for name, m in zip(made, counted, strict=True)}


def _counted(given: Given, family: frozenset[str]) -> tuple[Made, Made]:
    """Pairs that are of one family by its relations, and the most applicants of whom no two are."""
    listed, stated = given["applicants"], given["relations"] or []
    if listed is None:
        applied, pairs = given["applicant_count"], given["related_pairs"]
        fewest_and_most = None if applied is None else from_pairs(applied, pairs)
        return Made(None, (), ("applicants",)), Made(fewest_and_most, (), ("applicants",))
    serials = [a["serial"] for a in listed if a.get("kind", "individual") in ("individual", None)]
    related = {_pair(r["of"], r["to"]) for r in stated if r.get("relation") in family}
    unclear = {
        _pair(r["of"], r["to"]) for r in stated if r.get("relation") in UNCLEAR or r.get("relation") is None
    }
    declared = {a["serial"] for a in listed if a.get("declares_no_other_relation")}
    silent = [n for n in serials if n not in declared]
    settled = {_pair(r["of"], r["to"]) for r in stated} - unclear
    possible = (unclear | {_pair(a, b) for a, b in combinations(silent, 2)}) - settled - related
    because = tuple(_said(r["of"], r["to"], r["relation"]) for r in stated if r.get("relation"))
    if len(silent) > 1:
        because += (
            Text(
                "Applicants {who} have not declared that they have no other relation among them.",
                "തമ്മിൽ മറ്റു ബന്ധമില്ലെന്ന് ഈ അപേക്ഷകർ പ്രസ്താവിച്ചിട്ടില്ല (ക്രമനമ്പർ): {who}.",
            ).fill(who=", ".join(map(str, silent))),
        )
    missing: tuple[str, ...] = ()
    if possible:
        missing = (
            ("applicants.declares_no_other_relation", "relations") if len(silent) > 1 else ("relations",)
        )
    fewest, _ = most_unrelated(serials, related | possible)
    _, most = most_unrelated(serials, related)
    return (
        Made(Bounds(len(related), len(related) + len(possible)), because, missing),
        Made(Bounds(fewest, most), because, missing),
    )


def from_pairs(applicants: int, pairs: int | Bounds | None) -> Bounds:
    """How many of different families there are at least and at most, where only applicants and pairs were counted.

    Leaving out one of each pair leaves nobody related; with any pair at all, one must be left out.
    """
    counted = pairs if isinstance(pairs, Bounds) else Bounds(pairs, pairs)
    most = counted.at_most
    return Bounds(
        0 if most is None else max(applicants - most, 0), applicants - min(counted.at_least or 0, 1)
    )


def _pair(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


def _said(of: int, to: int, relation: str) -> Text:
    if relation in FAMILY:
        sentence = Text("Applicant {b} is applicant {a}'s {r}.", "അപേക്ഷകരിൽ {b}-ാം ആൾ {a}-ാം ആളുടെ {r}.")
    elif relation in ADOPTED:
        sentence = Text(
            "Applicant {b} is applicant {a}'s {r}; the list names son and daughter without more.",
            "അപേക്ഷകരിൽ {b}-ാം ആൾ {a}-ാം ആളുടെ {r}; പട്ടികയിൽ മകൻ, മകൾ എന്നു മാത്രമാണുള്ളത്.",
        )
    elif relation in UNCLEAR:
        sentence = Text(
            "Applicant {b} is applicant {a}'s {r}, which may or may not be a relation that the list names.",
            "അപേക്ഷകരിൽ {b}-ാം ആൾ {a}-ാം ആളുടെ {r}; ഇത് പട്ടികയിലുള്ള ബന്ധമാണോ എന്ന് വ്യക്തമല്ല.",
        )
    else:
        sentence = Text(
            "Applicant {b} is applicant {a}'s {r}, which the list does not name.",
            "അപേക്ഷകരിൽ {b}-ാം ആൾ {a}-ാം ആളുടെ {r}; ഈ ബന്ധം പട്ടികയിലില്ല.",
        )
    return sentence.fill(a=of, b=to, r=RELATIONS[relation])
