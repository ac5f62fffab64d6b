"""The figures of a yearly statement in words: what it says, and of what it says nothing."""

from __future__ import annotations

from sangham.kernel.money import Paise, group
from sangham.kernel.text import Text
from sangham.register.models import YearlyStatement
from sangham.register.standing import NOT_KNOWN


def statement_text(statement: YearlyStatement) -> Text:
    """What the statement says, and of what it says nothing."""
    said, blank = [], []
    for column, (label, money) in FIGURES.items():
        value = getattr(statement, column)
        if value is None:
            blank.append(label)
        else:
            figure = str(Paise(value)) if money else group(value)
            said.append(_FIGURE.fill(label=label, value=figure))
    for each in statement.as_written:
        count = NOT_KNOWN if each["count"] is None else group(each["count"])
        said.append(_FIGURE.fill(label=_CLASS_AS_WRITTEN.fill(klass=each["written"]), value=count))
    if blank:
        said.append(_BLANK.fill(what=_listed(blank, ", ")))
    return _listed(said, "; ")


def _listed(texts: list[Text], between: str) -> Text:
    return Text(en=between.join(t.en for t in texts), ml=between.join(t.ml for t in texts))


FIGURES: dict[str, tuple[Text, bool]] = {
    "individuals": (Text(en="individuals", ml="വ്യക്തികൾ"), False),
    "women": (Text(en="women", ml="സ്ത്രീകൾ"), False),
    "men": (Text(en="men", ml="പുരുഷന്മാർ"), False),
    "others": (Text(en="other persons", ml="മറ്റു വ്യക്തികൾ"), False),
    "scheduled_castes": (Text(en="Scheduled Castes", ml="പട്ടികജാതി"), False),
    "scheduled_tribes": (Text(en="Scheduled Tribes", ml="പട്ടികവർഗ്ഗം"), False),
    "societies": (Text(en="member societies", ml="അംഗസംഘങ്ങൾ"), False),
    "local_bodies": (Text(en="local self governments", ml="തദ്ദേശ സ്വയംഭരണ സ്ഥാപനങ്ങൾ"), False),
    "governments": (Text(en="the Government as member", ml="അംഗമായി സർക്കാർ"), False),
    "other_bodies": (Text(en="other bodies", ml="മറ്റു സ്ഥാപനങ്ങൾ"), False),
    "nominal": (Text(en="nominal and associate members", ml="നാമമാത്ര, അസോസിയേറ്റ് അംഗങ്ങൾ"), False),
    "capital_in_all": (Text(en="share capital in all", ml="ആകെ ഓഹരി മൂലധനം"), True),
    "capital_government": (Text(en="share capital of the Government", ml="സർക്കാർ ഓഹരി"), True),
    "capital_individuals": (Text(en="share capital of individuals", ml="വ്യക്തികളുടെ ഓഹരി"), True),
    "capital_societies": (Text(en="share capital of societies", ml="സംഘങ്ങളുടെ ഓഹരി"), True),
    "capital_local_bodies": (
        Text(en="share capital of local self governments", ml="തദ്ദേശ സ്വയംഭരണ സ്ഥാപനങ്ങളുടെ ഓഹരി"),
        True,
    ),
    "capital_other_bodies": (Text(en="share capital of other bodies", ml="മറ്റു സ്ഥാപനങ്ങളുടെ ഓഹരി"), True),
    "turnover": (Text(en="turnover", ml="വിറ്റുവരവ്"), True),
    "result": (Text(en="result (loss below nought)", ml="ലാഭം (നഷ്ടമെങ്കിൽ പൂജ്യത്തിനു താഴെ)"), True),
    "employees": (Text(en="employees", ml="ജീവനക്കാർ"), False),
}
_CLASS_AS_WRITTEN = Text(en="class {klass}", ml="{klass} ക്ലാസ്")
_FIGURE = Text(en="{label} {value}", ml="{label} {value}")
_BLANK = Text(en="not known: {what}", ml="അറിയില്ല: {what}")
