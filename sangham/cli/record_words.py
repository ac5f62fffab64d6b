"""What `sangham verify` and `rebuild` say."""

from __future__ import annotations

from sangham.kernel.text import Text

IS_TRUE = Text(
    en="True. Everything is as it was sealed. Entries: {entries}; streams: {streams}.",
    ml="ശരിയാണ്. എല്ലാം മുദ്രവച്ചതുപോലെ തന്നെയുണ്ട്. രേഖപ്പെടുത്തലുകൾ: {entries}; ശ്രേണികൾ: {streams}.",
)
CERTIFICATE_TRUE = Text(
    en="True. The certificate is as it was signed, and what it rests on stands in the journal: "
    "{kind}, {stream}, entry {number}, with effect from {on}.",
    ml="ശരിയാണ്. സർട്ടിഫിക്കറ്റ് ഒപ്പിട്ടതുപോലെ തന്നെയുണ്ട്; അതിന് ആധാരമായത് നാൾവഴിയിലുണ്ട്: "
    "{kind}, {stream}, രേഖപ്പെടുത്തൽ {number}, {on} മുതൽ പ്രാബല്യം.",
)
IS_NOT_TRUE = Text(en="Not true. Found wrong: {count}", ml="ശരിയല്ല. കണ്ടെത്തിയ പിഴവുകൾ: {count}")
AND_MORE = Text(en="and {more} more", ml="ഇനിയും {more}")
IS_NOT_READABLE = Text(en="Not readable. {why}", ml="വായിക്കാനാവുന്നില്ല. {why}")
CHECKPOINT = Text(
    en="Checkpoint: {size} entries, root {root}, sealed {sealed_at}, journal {origin}.",
    ml="ചെക്ക്പോയിന്റ്: {size} രേഖപ്പെടുത്തലുകൾ, മൂലം {root}, മുദ്രവച്ചത് {sealed_at}, നാൾവഴി {origin}.",
)
VOUCHED = {
    "key": Text(en="Key: {key}, the one that you gave.", ml="താക്കോൽ: {key}, നിങ്ങൾ നൽകിയതു തന്നെ."),
    "since": Text(
        en="Key: {key}, the one of the older checkpoint that you hold.",
        ml="താക്കോൽ: {key}, നിങ്ങളുടെ കൈവശമുള്ള പഴയ ചെക്ക്പോയിന്റിലേതു തന്നെ.",
    ),
    "itself": Text(
        en="Key: {key}, which came with what was checked. Nobody has vouched for it: whoever rewrote the record "
        "could have put in a key of their own. Give the office's published key with --key, or compare its name.",
        ml="താക്കോൽ: {key}. ഇത് പരിശോധിച്ചതിന്റെ കൂടെ വന്നതാണ്; ആരും ഉറപ്പുനൽകിയിട്ടില്ല: രേഖ മാറ്റിയെഴുതിയവർ സ്വന്തം "
        "താക്കോൽ വച്ചിരിക്കാം. ഓഫീസ് പ്രസിദ്ധീകരിച്ച താക്കോൽ --key ഉപയോഗിച്ച് നൽകുക, അല്ലെങ്കിൽ പേര് ഒത്തുനോക്കുക.",
    ),
}
SUCCEEDED = Text(
    en="The key {key} came in succession to the one that you hold ({held}), which signed that. Keep the new one from now on.",
    ml="നിങ്ങളുടെ കൈവശമുള്ള താക്കോലിനു ({held}) പകരം വന്നതാണ് {key}; പഴയ താക്കോൽ അത് ഒപ്പിട്ട് ഉറപ്പിച്ചിട്ടുണ്ട്. ഇനി മുതൽ പുതിയത് സൂക്ഷിക്കുക.",
)
SINCE_HOLDS = Text(
    en="Since: the first {size} entries are those of the checkpoint that you hold.",
    ml="മുമ്പത്തെ ചെക്ക്പോയിന്റ്: ആദ്യത്തെ {size} രേഖപ്പെടുത്തലുകൾ നിങ്ങളുടെ കൈവശമുള്ളതിലേതു തന്നെ.",
)
SINCE_NOT_SEEN = Text(
    en="Since: one certificate cannot show whether the rest of the journal agrees with the checkpoint that you hold; "
    "check the journal itself for that.",
    ml="മുമ്പത്തെ ചെക്ക്പോയിന്റ്: നാൾവഴിയുടെ ബാക്കി നിങ്ങളുടെ ചെക്ക്പോയിന്റുമായി യോജിക്കുന്നുണ്ടോ എന്ന് ഒരു സർട്ടിഫിക്കറ്റിൽനിന്ന് അറിയാനാവില്ല; "
    "അതിന് നാൾവഴി തന്നെ പരിശോധിക്കുക.",
)
NO_PROOF = Text(
    en="this PDF carries no proof of the journal (proof.json): it is not a certificate of the register.",
    ml="നാൾവഴിയിലെ തെളിവ് (proof.json) ഈ PDF-ൽ ഇല്ല: ഇത് രജിസ്റ്ററിൽനിന്നുള്ള സർട്ടിഫിക്കറ്റല്ല.",
)
SIGNER = Text(en="Signature: {signer}, {on}.", ml="ഒപ്പ്: {signer}, {on}.")
SIGNER_NOT_VOUCHED = Text(
    en="Signature: {signer}, {on}. Nobody has vouched for this signer: give the authority's certificate with --authority.",
    ml="ഒപ്പ്: {signer}, {on}. ഒപ്പിട്ടയാളെക്കുറിച്ച് ആരും ഉറപ്പുനൽകിയിട്ടില്ല: അധികാരിയുടെ സർട്ടിഫിക്കറ്റ് --authority "
    "ഉപയോഗിച്ച് നൽകുക.",
)
REBUILT = Text(
    en="The tables are rebuilt. Entries read: {count}.",
    ml="പട്ടികകൾ വീണ്ടും തയ്യാറാക്കി. വായിച്ച രേഖപ്പെടുത്തലുകൾ: {count}.",
)
TABLES_AGREE = Text(en="The tables are what the entries say.", ml="പട്ടികകൾ രേഖപ്പെടുത്തലുകൾ പറയുന്നതുപോലെ തന്നെയാണ്.")
FIELD_DIFFERS = Text(
    en="{table} {row}: {field} is {live}; by the entries it is {derived}.",
    ml="{table} {row}: {field} ഇപ്പോൾ {live}; രേഖപ്പെടുത്തലുകൾ പ്രകാരം {derived}.",
)
ROW_EXTRA = Text(
    en="{table} {row}: the row stands in the table, but no entry made it.",
    ml="{table} {row}: ഈ വരി പട്ടികയിലുണ്ട്; പക്ഷേ ഒരു രേഖപ്പെടുത്തലും അത് ഉണ്ടാക്കിയിട്ടില്ല.",
)
ROW_MISSING = Text(
    en="{table} {row}: by the entries the row should stand in the table; it does not.",
    ml="{table} {row}: രേഖപ്പെടുത്തലുകൾ പ്രകാരം ഈ വരി പട്ടികയിൽ വേണം; പക്ഷേ ഇല്ല.",
)
