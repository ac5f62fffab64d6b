"""What a check finds wrong, where it is, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass

from sangham.kernel.text import Lang, Text


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not true: the line of the journal (from 1; None: the checkpoint or the certificate),
    the stream and number of the entry as far as they are known, and what is wrong."""

    says: Text
    line: int | None = None
    stream: str | None = None
    number: int | None = None

    def sentence(self, lang: Lang) -> str:
        """Where, then what, on one line."""
        where = []
        if self.line is not None:
            where.append(_LINE.fill(line=self.line).in_(lang))
        if self.stream is not None:
            where.append(_ENTRY.fill(stream=self.stream, number=self.number).in_(lang))
        return ": ".join([", ".join(where), self.says.in_(lang)] if where else [self.says.in_(lang)])


_LINE = Text(en="line {line}", ml="വരി {line}")
_ENTRY = Text(en="{stream}, entry {number}", ml="{stream}, രേഖപ്പെടുത്തൽ {number}")

LINE_NOT_READABLE = Text(
    en="this line is not a line of a journal; it has been altered.",
    ml="ഈ വരി നാൾവഴിയിലെ വരിയുടെ രൂപത്തിലല്ല; അതിൽ മാറ്റം വരുത്തിയിട്ടുണ്ട്.",
)
NOT_CANONICAL = Text(
    en="the entry is not written in the one form that the record allows (RFC 8785, fields of format 1).",
    ml="നാൾവഴി അനുവദിക്കുന്ന ഏകരൂപത്തിലല്ല (RFC 8785, ഒന്നാം മാതൃകയിലെ കളങ്ങൾ) രേഖപ്പെടുത്തൽ എഴുതിയിരിക്കുന്നത്.",
)
ALTERED = Text(
    en="the entry has been altered: its content does not give the hash that stands beside it.",
    ml="ഈ രേഖപ്പെടുത്തലിൽ മാറ്റം വരുത്തിയിട്ടുണ്ട്: ഉള്ളടക്കത്തിന്റെ ഹാഷ് കൂടെയുള്ള ഹാഷ് അല്ല.",
)
LEAVES_MISSING = Text(
    en="just before this line entries have been taken out: leaf {first} to leaf {last}.",
    ml="ഈ വരിക്കു തൊട്ടുമുമ്പുള്ള രേഖപ്പെടുത്തലുകൾ എടുത്തുമാറ്റിയിരിക്കുന്നു: ഇല {first} മുതൽ {last} വരെ.",
)
LEAF_MISSING = Text(
    en="just before this line an entry has been taken out: leaf {first}.",
    ml="ഈ വരിക്കു തൊട്ടുമുമ്പുള്ള രേഖപ്പെടുത്തൽ എടുത്തുമാറ്റിയിരിക്കുന്നു: ഇല {first}.",
)
OUT_OF_PLACE = Text(
    en="out of place: the line calls itself leaf {says}, where leaf {place} belongs. Lines were exchanged or added.",
    ml="സ്ഥാനം തെറ്റി: ഇല {place} വരേണ്ടിടത്ത് ഇല {says} എന്ന് വരി സ്വയം പറയുന്നു. വരികൾ പരസ്പരം മാറ്റുകയോ ചേർക്കുകയോ ചെയ്തിരിക്കുന്നു.",
)
NUMBERS_MISSING = Text(
    en="entries {first} to {last} of this stream are missing before it.",
    ml="ഈ ശ്രേണിയിലെ {first} മുതൽ {last} വരെയുള്ള രേഖപ്പെടുത്തലുകൾ ഇതിനു മുമ്പ് കാണാനില്ല.",
)
NUMBER_MISSING = Text(
    en="entry {first} of this stream is missing before it.",
    ml="ഈ ശ്രേണിയിലെ {first}-ാം രേഖപ്പെടുത്തൽ ഇതിനു മുമ്പ് കാണാനില്ല.",
)
OUT_OF_ORDER = Text(
    en="it stands after entry {last} of its own stream: entries were exchanged or doubled.",
    ml="ഇതേ ശ്രേണിയിലെ {last}-ാം രേഖപ്പെടുത്തലിനു ശേഷമാണ് ഇത്: രേഖപ്പെടുത്തലുകൾ പരസ്പരം മാറ്റുകയോ ഇരട്ടിപ്പിക്കുകയോ ചെയ്തിരിക്കുന്നു.",
)
CHAIN_BROKEN = Text(
    en="it does not continue entry {last} of its stream as that stands on line {line}: one of the two has been altered.",
    ml="{line}-ാം വരിയിൽ കാണുന്ന {last}-ാം രേഖപ്പെടുത്തലിന്റെ തുടർച്ചയല്ല ഇത്: രണ്ടിലൊന്നിൽ മാറ്റം വരുത്തിയിട്ടുണ്ട്.",
)
NO_BEGINNING = Text(
    en="the first entry of a stream must not name an entry before it: the chain has been altered.",
    ml="ശ്രേണിയിലെ ആദ്യ രേഖപ്പെടുത്തലിനു മുമ്പ് മറ്റൊന്ന് ഉണ്ടാകരുത്: ചങ്ങലയിൽ മാറ്റം വരുത്തിയിട്ടുണ്ട്.",
)
TAIL_CUT = Text(
    en="the journal ends here, with {have} entries, but {size} were sealed: the tail has been cut.",
    ml="നാൾവഴി ഇവിടെ {have} രേഖപ്പെടുത്തലോടെ തീരുന്നു; മുദ്രവച്ചത് {size}: അവസാനഭാഗം മുറിച്ചുമാറ്റിയിരിക്കുന്നു.",
)
BEYOND_CHECKPOINT = Text(
    en="from this line on there are entries that the checkpoint ({size}) does not cover: they are not sealed.",
    ml="ഈ വരി മുതൽ ചെക്ക്പോയിന്റിൽ ({size}) പെടാത്ത രേഖപ്പെടുത്തലുകളുണ്ട്: അവ മുദ്രവച്ചവയല്ല.",
)
ROOT_DIFFERS = Text(
    en="the entries do not give the root that was signed: some of them are not those that were sealed.",
    ml="രേഖപ്പെടുത്തലുകളുടെ മൂലം ഒപ്പിട്ട മൂലമല്ല: ചിലത് മുദ്രവച്ചവയല്ല.",
)
NOT_WHAT_WAS_SEALED = Text(
    en="this is not the entry that was sealed as leaf {leaf} under {checkpoint}.",
    ml="{checkpoint} പ്രകാരം ഇല {leaf} ആയി മുദ്രവച്ച രേഖപ്പെടുത്തലല്ല ഇത്.",
)
SEALED_ELSEWHERE = Text(
    en="this is the entry that was sealed as leaf {other}, not leaf {leaf}, under {checkpoint}: entries were exchanged.",
    ml="{checkpoint} പ്രകാരം ഇല {leaf} അല്ല, ഇല {other} ആയി മുദ്രവച്ച രേഖപ്പെടുത്തലാണിത്: പരസ്പരം മാറ്റിയിരിക്കുന്നു.",
)
STRETCH_DIFFERS = Text(
    en="between this line and line {last} the entries are not those that were sealed under {checkpoint}.",
    ml="ഈ വരിക്കും {last}-ാം വരിക്കും ഇടയിലെ രേഖപ്പെടുത്തലുകൾ {checkpoint} പ്രകാരം മുദ്രവച്ചവയല്ല.",
)
THE_EXPORTS_CHECKPOINT = Text(en="its own checkpoint", ml="കൂടെയുള്ള ചെക്ക്പോയിന്റ്")
YOUR_CHECKPOINT = Text(en="the checkpoint that you hold", ml="നിങ്ങളുടെ കൈവശമുള്ള ചെക്ക്പോയിന്റ്")

SIGNATURE_FALSE = Text(
    en="checkpoint: the signature does not fit. Its size, root, origin, instant, key or signature has been altered.",
    ml="ചെക്ക്പോയിന്റ്: ഒപ്പ് ശരിയല്ല. എണ്ണം, മൂലം, ഉറവിടം, സമയം, താക്കോൽ, ഒപ്പ് ഇവയിലൊന്നിൽ മാറ്റം വരുത്തിയിട്ടുണ്ട്.",
)
KEY_SWAPPED = Text(
    en="checkpoint: it is signed with the key {signed}, which is not the key that you gave ({given}). "
    "The key has been swapped; what it signed proves nothing.",
    ml="ചെക്ക്പോയിന്റ്: {signed} എന്ന താക്കോലാണ് ഒപ്പിട്ടത്; നിങ്ങൾ നൽകിയത് {given}. "
    "താക്കോൽ മാറ്റിയിരിക്കുന്നു; അതുകൊണ്ട് ഒപ്പിട്ടത് ഒന്നും തെളിയിക്കുന്നില്ല.",
)
KEY_NOT_THE_OLDER = Text(
    en="checkpoint: it is signed with the key {signed}, but the older checkpoint that you hold with {older}. "
    "The key has been swapped.",
    ml="ചെക്ക്പോയിന്റ്: {signed} എന്ന താക്കോലാണ് ഒപ്പിട്ടത്; നിങ്ങളുടെ കൈവശമുള്ള പഴയതിൽ {older}. താക്കോൽ മാറ്റിയിരിക്കുന്നു.",
)
SUCCESSION_FALSE = Text(
    en="checkpoint: it says that the key {new} succeeded {old}, but that is not signed by both keys for this journal.",
    ml="ചെക്ക്പോയിന്റ്: {old} എന്ന താക്കോലിനു പകരം {new} വന്നു എന്ന് ഇതിൽ പറയുന്നു; പക്ഷേ ഈ നാൾവഴിക്കുവേണ്ടി അത് രണ്ടു താക്കോലും ഒപ്പിട്ടതല്ല.",
)
SUCCESSION_NOT_ENTERED = Text(
    en="checkpoint: the key {new} that succeeded {old} is not entered in the journal. Whoever used the old key last "
    "did so behind the office's back.",
    ml="ചെക്ക്പോയിന്റ്: {old} എന്ന താക്കോലിനു പകരം വന്ന {new} നാൾവഴിയിൽ ചേർത്തിട്ടില്ല. പഴയ താക്കോൽ അവസാനം ഉപയോഗിച്ചത് ഓഫീസ് അറിയാതെയാണ്.",
)
OLDER_FALSE = Text(
    en="the older checkpoint that you gave is itself not signed with the right key, or has been altered.",
    ml="നിങ്ങൾ നൽകിയ പഴയ ചെക്ക്പോയിന്റ് തന്നെ ശരിയായ താക്കോലുകൊണ്ട് ഒപ്പിട്ടതല്ല, അല്ലെങ്കിൽ അതിൽ മാറ്റം വരുത്തിയിട്ടുണ്ട്.",
)
ANOTHER_JOURNAL = Text(
    en="checkpoint: it is of the journal {origin}, but the older one that you hold is of {older}.",
    ml="ചെക്ക്പോയിന്റ്: {origin} എന്ന നാൾവഴിയുടേതാണ്; നിങ്ങളുടെ കൈവശമുള്ള പഴയത് {older} എന്നതിന്റേതും.",
)
CUT_WITH_CHECKPOINT = Text(
    en="checkpoint: it covers {size} entries, but the one that you hold covers {older}: "
    "the tail has been cut together with its checkpoint, from leaf {size} on.",
    ml="ചെക്ക്പോയിന്റ്: {size} രേഖപ്പെടുത്തലേ ഇതിലുള്ളൂ; നിങ്ങളുടെ കൈവശമുള്ളതിൽ {older}: "
    "ഇല {size} മുതൽ അവസാനഭാഗം ചെക്ക്പോയിന്റോടൊപ്പം മുറിച്ചുമാറ്റിയിരിക്കുന്നു.",
)
REWRITTEN = Text(
    en="the first {size} entries are not those of the checkpoint that you hold: "
    "the chain has been written anew since then.",
    ml="ആദ്യത്തെ {size} രേഖപ്പെടുത്തൽ നിങ്ങളുടെ കൈവശമുള്ള ചെക്ക്പോയിന്റിലേതല്ല: അതിനുശേഷം ചങ്ങല മാറ്റിയെഴുതിയിരിക്കുന്നു.",
)
LANDMARKS_FALSE = Text(
    en="checkpoint: its landmarks do not lead to its root; they have been altered.",
    ml="ചെക്ക്പോയിന്റ്: അതിലെ അടയാളങ്ങൾ മൂലത്തിലേക്ക് നയിക്കുന്നില്ല; അവയിൽ മാറ്റം വരുത്തിയിട്ടുണ്ട്.",
)
NOT_INCLUDED = Text(
    en="the path from this entry (leaf {leaf}) does not lead to the root that was signed: "
    "the entry, its place or the path has been altered.",
    ml="ഈ രേഖപ്പെടുത്തലിൽനിന്നുള്ള (ഇല {leaf}) വഴി ഒപ്പിട്ട മൂലത്തിൽ എത്തുന്നില്ല: "
    "രേഖപ്പെടുത്തലിലോ സ്ഥാനത്തിലോ വഴിയിലോ മാറ്റം വരുത്തിയിട്ടുണ്ട്.",
)
