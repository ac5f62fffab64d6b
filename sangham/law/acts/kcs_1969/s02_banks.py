"""Section 2: the banks among societies: district, State, development, urban, financing."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Certificate
from sangham.law.acts.kcs_1969.facts_classes import Area, Members, Objects
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2000, FROM_2009, FROM_2011, FROM_2012
from sangham.law.acts.kcs_1969.instruments_deferred import (
    FROM_2000_UNTIL_2002,
    FROM_2000_UNTIL_2007,
    FROM_2002_UNTIL_2010,
    FROM_2007_UNTIL_2009,
    FROM_2010_UNTIL_2012,
)
from sangham.law.acts.kcs_1969.s02_classes import only_societies
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import NoText, Test, cite, readings, when
from sangham.law.provision import Alternative, Reading

for _span in (FROM_2000_UNTIL_2002, FROM_2002_UNTIL_2010, FROM_2010_UNTIL_2012):
    kcs.text_not_held(
        "s.2(ia)",
        in_force=_span,
        says=Text(
            "District Co-operative Bank was defined in words that the source does not give.",
            "ജില്ലാ സഹകരണ ബാങ്കിനെ അന്ന് നിർവചിച്ച വാക്കുകൾ ഉറവിടത്തിലില്ല.",
        ),
    )

kcs.reading(
    Reading(
        "district_bank_is_central",
        "s.2(ia)",
        Text(
            "A District Co-operative Bank is “a central society”: must it be all that clause (d) asks of one?",
            "ജില്ലാ സഹകരണ ബാങ്ക് “ഒരു സെൻട്രൽ സംഘം”: (d) ഖണ്ഡം ആവശ്യപ്പെടുന്നതെല്ലാം അതിനു വേണമോ?",
        ),
        {
            "in_full": Alternative(
                Text(
                    "Yes: only societies as members, and a declaration.",
                    "വേണം: അംഗങ്ങൾ സംഘങ്ങൾ മാത്രം; പ്രഖ്യാപനവും വേണം.",
                ),
                Text(
                    "The words: central society is a defined term, by clause (d).",
                    "വാക്കുകൾ: സെൻട്രൽ സംഘം (d) ഖണ്ഡം നിർവചിച്ച പദമാണ്.",
                ),
            ),
            "own_words": Alternative(
                Text(
                    "No: clause (ia) says itself what its area and members are, and has it lend to individuals, "
                    "who then may be members too.",
                    "വേണ്ട: പ്രവർത്തനപരിധിയും അംഗങ്ങളും (ia) ഖണ്ഡം തന്നെ പറയുന്നു; വ്യക്തികൾക്കും വായ്പ നൽകുന്നതിനാൽ അവരും അംഗങ്ങളാകാം.",
                ),
                Text(
                    "The later and special words of (ia) against the general ones of (d).",
                    "(d) ഖണ്ഡത്തിലെ പൊതുവാക്കുകൾക്കെതിരെ (ia) ഖണ്ഡത്തിലെ പിന്നീടുവന്ന പ്രത്യേക വാക്കുകൾ.",
                ),
            ),
        },
        default="in_full",
    )
)


@kcs.clause(
    "s.2(ia)",
    in_force=FROM_2012,
    says=Text(
        "A District Co-operative Bank is a central society whose principal object is to raise funds to lend to its "
        "members and to individuals; its area is one revenue district, its members primary societies of any type and "
        "the federal and central societies with headquarters there.",
        "ജില്ലാ സഹകരണ ബാങ്ക് എന്നാൽ: അംഗങ്ങൾക്കും വ്യക്തികൾക്കും വായ്പ നൽകാൻ ഫണ്ട് സ്വരൂപിക്കുക പ്രധാന ഉദ്ദേശ്യമായ സെൻട്രൽ സംഘം; പ്രവർത്തനപരിധി ഒരു റവന്യൂ ജില്ല; അംഗങ്ങൾ ഏതു തരത്തിലുമുള്ള പ്രാഥമിക സംഘങ്ങളും അവിടെ ആസ്ഥാനമുള്ള ഫെഡറൽ, സെൻട്രൽ സംഘങ്ങളും.",
    ),
    note=Text(
        "Three layers of words came before (2000, 2002, 2010); none is held. These reach back to 11/02/2012 and were "
        "published on 23/07/2012.",
        "ഇതിനുമുമ്പ് മൂന്നു തവണ (2000, 2002, 2010) മറ്റു വാക്കുകളായിരുന്നു; ഒന്നും കൈവശമില്ല. ഇവ 11/02/2012 മുതൽ പ്രാബല്യത്തിൽ; പ്രസിദ്ധീകരിച്ചത് 23/07/2012-ന്.",
    ),
)
def district_bank() -> Test:
    """Its own words; and by one reading clause (d) besides."""
    own = (
        Objects.object_lending_to_individuals_too
        & Area.districts_of_area.equals(1)
        & Members.members_are_of_the_district
    )
    return readings("district_bank_is_central", in_full=cite("s.2(d)") & own, own_words=own)


@kcs.clause(
    "s.2(j)",
    in_force=FROM_1969,
    says=Text(
        "A financing bank has only other societies as members, and raises money to lend to them as its main object.",
        "ഫിനാൻസിംഗ് ബാങ്ക് എന്നാൽ: മറ്റു സഹകരണ സംഘങ്ങൾ മാത്രം അംഗങ്ങളായി, പണം സ്വരൂപിച്ച് അംഗങ്ങൾക്ക് വായ്പ നൽകുക മുഖ്യ ഉദ്ദേശ്യമായ സംഘം.",
    ),
)
def financing_bank() -> Test:
    """Both."""
    return only_societies() & Objects.object_lending_to_members


@kcs.clause(
    "s.2(oc)",
    in_force=FROM_2000,
    says=Text(
        "A Primary Co-operative Agricultural and Rural Development Bank keeps to one taluk, and has long-term credit "
        "for agricultural and rural development as its principal object.",
        "പ്രാഥമിക സഹകരണ കാർഷിക ഗ്രാമവികസന ബാങ്ക് എന്നാൽ: പ്രവർത്തനപരിധി ഒരു താലൂക്കിൽ ഒതുങ്ങി, കാർഷിക ഗ്രാമവികസന പ്രവർത്തനങ്ങൾക്ക് ദീർഘകാല വായ്പ നൽകുക പ്രധാന ഉദ്ദേശ്യമായ സംഘം.",
    ),
)
def rural_development_bank() -> Test:
    """Confined to a taluk, or to a part of one."""
    return Area.area_within_one_taluk & Objects.object_long_term_rural_credit


@kcs.clause(
    "s.2(oc) proviso",
    in_force=FROM_2011,
    says=Text(
        "No such bank is registered before the assets and liabilities of the existing societies whose area is more "
        "than one taluk have been divided; after that each keeps to its own area.",
        "ഒന്നിലധികം താലൂക്ക് പ്രവർത്തനപരിധിയായി നിലവിലുള്ള സംഘങ്ങളുടെ ആസ്തി ബാധ്യതകൾ വിഭജിക്കാതെ ഇത്തരം ബാങ്ക് രജിസ്റ്റർ ചെയ്യരുത്; വിഭജിച്ചാൽ ഓരോ സംഘവും സ്വന്തം പരിധിയിൽ ഒതുങ്ങണം.",
    ),
    note=Text(
        "It reaches back to 12/08/2011 and was published on 23/07/2012.",
        "12/08/2011 മുതൽ മുൻകാല പ്രാബല്യം; പ്രസിദ്ധീകരിച്ചത് 23/07/2012-ന്.",
    ),
)
def divided_before_registration() -> Test:
    """A condition of registration, put into a definition."""
    return when(Objects.existing_society_in_more_taluks, Objects.assets_and_liabilities_bifurcated)


@kcs.clause(
    "s.2(ra)",
    in_force=FROM_2000,
    says=Text(
        "The State Co-operative Agricultural and Rural Development Bank is an apex society that has only primary banks "
        "of that kind as members, and functions by Act 20 of 1984.",
        "സംസ്ഥാന സഹകരണ കാർഷിക ഗ്രാമവികസന ബാങ്ക് എന്നാൽ: അത്തരം പ്രാഥമിക ബാങ്കുകൾ മാത്രം അംഗങ്ങളായി, 1984-ലെ 20-ാം ആക്ട് അനുസരിച്ച് പ്രവർത്തിക്കുന്ന അപ്പെക്സ് സംഘം.",
    ),
)
def state_rural_development_bank() -> Test:
    """Apex by clause (a), members by (oc)."""
    return cite("s.2(a)") & Members.only_rural_development_banks & Objects.works_under_act_of_1984


@kcs.clause(
    "s.2(rb)",
    in_force=FROM_2000,
    says=Text(
        "The State Co-operative Bank is an apex society that has only District Co-operative Banks as members.",
        "സംസ്ഥാന സഹകരണ ബാങ്ക് എന്നാൽ: ജില്ലാ സഹകരണ ബാങ്കുകൾ മാത്രം അംഗങ്ങളായ അപ്പെക്സ് സംഘം.",
    ),
)
def state_bank() -> Test:
    """Apex by clause (a), members by (ia)."""
    return cite("s.2(a)") & Members.only_district_banks


URBAN_BANK = Text(
    "An Urban Co-operative Bank is registered under this Act, has its area in urban areas, and does banking business "
    "with a licence of the Reserve Bank of India.",
    "അർബൻ സഹകരണ ബാങ്ക് എന്നാൽ: ഈ നിയമപ്രകാരം രജിസ്റ്റർ ചെയ്ത്, പ്രവർത്തനപരിധി നഗരപ്രദേശത്തായി, റിസർവ് ബാങ്കിന്റെ ലൈസൻസോടെ ബാങ്കിംഗ് നടത്തുന്ന സംഘം.",
)


def _urban_bank() -> Test:
    return Certificate.society_registered & Area.area_is_urban & Objects.licensed_by_reserve_bank


kcs.text_not_held(
    "s.2(ta)",
    in_force=FROM_2000_UNTIL_2007,
    says=Text(
        "Urban Co-operative Bank was defined in words that the source does not give.",
        "അർബൻ സഹകരണ ബാങ്കിനെ അന്ന് നിർവചിച്ച വാക്കുകൾ ഉറവിടത്തിലില്ല.",
    ),
)


@kcs.clause(
    "s.2(ta)",
    in_force=FROM_2007_UNTIL_2009,
    says=URBAN_BANK,
    note=Text(
        "From 11/12/2007 by the source, from 11/12/2009 by a judgment outside it; until then the former words, which "
        "are not held.",
        "ഉറവിടമനുസരിച്ച് 11/12/2007 മുതൽ; അതിനു പുറത്തുള്ള ഒരു വിധിയനുസരിച്ച് 11/12/2009 മുതൽ; അതുവരെ കൈവശമില്ലാത്ത പഴയ വാക്കുകൾ.",
    ),
)
def urban_bank_by_the_source() -> Test:
    """Replaced by that Act: by the judgment, the older words still stood."""
    return readings("act_9_of_2009", source=_urban_bank(), judgment=NoText())


@kcs.clause("s.2(ta)", in_force=FROM_2009, says=URBAN_BANK)
def urban_bank() -> Test:
    """All three."""
    return _urban_bank()
