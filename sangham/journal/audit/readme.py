"""The README of an audit package, in both languages."""

from __future__ import annotations

from sangham.kernel.text import Text

README = Text(
    en="""What this is

The record of an office, from the journal {origin}, as far as it was sealed on {sealed_at}: {size} entries. Anybody can check it.

How to check it

You need Python 3.9 or newer, and nothing else; no network either. In this folder:

    python3 verify.py --key KEY --since CHECKPOINT

KEY is the office's public key, which it has handed out or published elsewhere (its name here is {key}). CHECKPOINT is an
older checkpoint that you or somebody else kept. Take both from elsewhere than this package, and verify.py too if you can: whoever
falsified the one could falsify the other. The SHA-256 of verify.py is {verifier}; it is the same in every package of this version.

What is in it

    journal.jsonl     every entry, a line each, in the order of its leaf
    checkpoint.json   the signed root over all of them
    tables/           the entries as tables, for a spreadsheet (CSV, UTF-8); a row is an act, not what stands today
    tables.json       which part of which entry each cell is; verify.py derives the tables again by it
    papers/           the papers issued, under their hash; they may name persons, as when they were handed out
    particulars.jsonl only if it was asked for: particulars of persons, with what opens their commitments
    manifest.json     every file with its hash, signed with the office's key

What cannot be found out from it: whether what was recorded was true when it was recorded; and, without a checkpoint from elsewhere,
whether the record once went further than this.
""",
    ml="""ഇതെന്താണ്

{origin} എന്ന നാൾവഴിയിൽ {sealed_at} വരെ മുദ്രവച്ച ഓഫീസ് രേഖ: {size} രേഖപ്പെടുത്തലുകൾ. ആർക്കും പരിശോധിക്കാം.

എങ്ങനെ പരിശോധിക്കാം

Python 3.9 അല്ലെങ്കിൽ പുതിയത് മാത്രം മതി; ഇന്റർനെറ്റും വേണ്ട. ഈ ഫോൾഡറിൽ:

    python3 verify.py --key KEY --since CHECKPOINT --lang ml

KEY: ഓഫീസ് കൈമാറിയതോ മറ്റൊരിടത്ത് പ്രസിദ്ധീകരിച്ചതോ ആയ പരസ്യതാക്കോൽ (ഇവിടെ അതിന്റെ പേര് {key}). CHECKPOINT: നിങ്ങളോ മറ്റാരെങ്കിലുമോ
സൂക്ഷിച്ച പഴയ ചെക്ക്പോയിന്റ്. രണ്ടും ഈ പാക്കേജിൽനിന്നല്ല, മറ്റൊരിടത്തുനിന്ന് എടുക്കുക; കഴിയുമെങ്കിൽ verify.py-യും: ഒന്നിൽ കൃത്രിമം കാട്ടിയവർക്ക് മറ്റേതിലും
കഴിയും. verify.py-യുടെ SHA-256 {verifier}; ഈ പതിപ്പിലെ എല്ലാ പാക്കേജിലും അത് ഒന്നുതന്നെ.

എന്തൊക്കെയുണ്ട്

    journal.jsonl     എല്ലാ രേഖപ്പെടുത്തലുകളും, ഓരോന്നും ഓരോ വരി, ഇലയുടെ ക്രമത്തിൽ
    checkpoint.json   അവയ്ക്കെല്ലാം മേലുള്ള ഒപ്പിട്ട മൂലം
    tables/           രേഖപ്പെടുത്തലുകൾ പട്ടികയായി (CSV, UTF-8); ഒരു വരി ഒരു നടപടിയാണ്, ഇന്നത്തെ നിലയല്ല
    tables.json       ഓരോ കള്ളിയും ഏത് രേഖപ്പെടുത്തലിലെ ഏത് ഭാഗമെന്ന്; അതുവച്ച് verify.py പട്ടികകൾ വീണ്ടും തയ്യാറാക്കി ഒത്തുനോക്കും
    papers/           നൽകിയ രേഖകൾ, ഹാഷ് പേരായി; നൽകിയപ്പോഴെന്നപോലെ അവയിൽ ആളുകളുടെ പേരുണ്ടാകാം
    particulars.jsonl ആവശ്യപ്പെട്ടാൽ മാത്രം: വ്യക്തിവിവരങ്ങൾ
    manifest.json     എല്ലാ ഫയലുകളും ഹാഷോടെ, ഓഫീസിന്റെ താക്കോൽകൊണ്ട് ഒപ്പിട്ടത്

ഇതിൽനിന്ന് അറിയാനാവാത്തത്: രേഖപ്പെടുത്തിയത് അന്ന് സത്യമായിരുന്നോ എന്ന്; മറ്റൊരിടത്തുനിന്നുള്ള ചെക്ക്പോയിന്റില്ലെങ്കിൽ, രേഖ മുമ്പ് ഇതിലും മുന്നോട്ടു പോയിരുന്നോ എന്നും.
""",
)
