"""Interviews on classes of members, and on what a member may read."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.interview import Interview, Stage, Step
from sangham.law.outcome import Outcome

CLASSES = Interview(
    name="classes-of-members",
    title=Text("A class, D class: dividend and vote", "എ ക്ലാസ്, ഡി ക്ലാസ്: ലാഭവിഹിതവും വോട്ടും"),
    introduces=Text(
        "The Act knows no letters. What counts is whether the bye-laws make a class nominal or associate, and what you want.",
        "നിയമത്തിൽ ക്ലാസുകളുടെ അക്ഷരങ്ങളില്ല. ആ ക്ലാസിനെ നിയമാവലി നാമമാത്രമോ അസോസിയേറ്റോ ആക്കിയിട്ടുണ്ടോ എന്നതും, നിങ്ങൾക്ക് വേണ്ടത് എന്ത് "
        "എന്നതുമാണ് കാര്യം.",
    ),
    stages=(Stage("nominal-rights", on="right_on"),),
    days={"right_on": Text("For which day do you ask?", "ഏത് ദിവസത്തെ കാര്യമാണ് ചോദിക്കുന്നത്?")},
    order=("nominal_or_associate", "right_wanted", "bye_laws_give_it"),
    asks={
        "nominal_or_associate": Text(
            "Do the bye-laws make your class (C, D or another) one of nominal or associate members?",
            "നിങ്ങളുടെ ക്ലാസിനെ (സി, ഡി, മറ്റേതെങ്കിലും) നിയമാവലി നാമമാത്ര അംഗങ്ങളുടെയോ അസോസിയേറ്റ് അംഗങ്ങളുടെയോ ക്ലാസ് ആക്കിയിട്ടുണ്ടോ?",
        ),
        "right_wanted": Text("What do you want to know about?", "ഏതിനെക്കുറിച്ചാണ് അറിയേണ്ടത്?"),
    },
    steps=(
        Step(
            Text(
                "Read in the bye-laws what they call your class: you may inspect them free of charge.",
                "നിങ്ങളുടെ ക്ലാസിനെക്കുറിച്ച് നിയമാവലി പറയുന്നത് വായിക്കുക: ഫീസില്ലാതെ പരിശോധിക്കാം.",
            ),
            "s.19B",
            interview="papers-open-to-me",
        ),
    ),
    outside=("letters-of-classes",),
)

PAPERS = Interview(
    name="papers-open-to-me",
    title=Text("What papers must the society show me?", "സംഘം ഏതെല്ലാം രേഖകൾ എന്നെ കാണിക്കണം?"),
    introduces=Text(
        "What a member may inspect free of charge, when and where.",
        "അംഗത്തിന് ഫീസില്ലാതെ എന്തെല്ലാം, എപ്പോൾ, എവിടെ പരിശോധിക്കാം.",
    ),
    stages=(Stage("inspection", on="inspection_on"),),
    days={"inspection_on": Text("On which day do you want to inspect?", "ഏത് ദിവസമാണ് പരിശോധിക്കേണ്ടത്?")},
    order=("inspects_what", "inspects_as_member"),
    asks={
        "inspects_what": Text("What do you want to inspect?", "എന്താണ് പരിശോധിക്കേണ്ടത്?"),
        "inspects_as_member": Text(
            "Are you a member (a nominal one counts too)?", "നിങ്ങൾ അംഗമാണോ (നാമമാത്ര അംഗമായാലും മതി)?"
        ),
        "accounts_own_transactions": Text(
            "Are they the accounts of your own transactions only?", "സ്വന്തം ഇടപാടുകളുടെ കണക്കുകൾ മാത്രമാണോ?"
        ),
        "inspects_at_reasonable_time": Text(
            "Will you go at a reasonable time of day?", "ന്യായമായ സമയത്താണോ പോകുക?"
        ),
        "inspects_at_registered_address": Text(
            "Will you go to the society's registered address?", "സംഘത്തിന്റെ രജിസ്റ്റർ ചെയ്ത വിലാസത്തിലാണോ പോകുക?"
        ),
    },
    answers={
        ("inspection", Outcome.MET): Text(
            "Yes: you may inspect it, free of charge.", "കഴിയും: ഫീസില്ലാതെ പരിശോധിക്കാം."
        ),
        ("inspection", Outcome.NOT_MET): Text(
            "Not by section 19B; the bye-laws may give more.",
            "19B-ാം വകുപ്പനുസരിച്ച് കഴിയില്ല; നിയമാവലി കൂടുതൽ നൽകിയിട്ടുണ്ടാകാം.",
        ),
    },
    steps=(
        Step(
            Text(
                "Go to the registered address at a reasonable time; the section speaks of inspecting, not of copies.",
                "ന്യായമായ സമയത്ത് രജിസ്റ്റർ ചെയ്ത വിലാസത്തിൽ പോകുക; ഈ വകുപ്പ് പറയുന്നത് പരിശോധനയെക്കുറിച്ചാണ്, പകർപ്പിനെക്കുറിച്ചല്ല.",
            ),
            "s.19B",
            after=(Outcome.MET,),
        ),
    ),
    outside=("complaint-about-a-society", "whole-text"),
)

INTERVIEWS = (CLASSES, PAPERS)
