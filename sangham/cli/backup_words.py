"""What `sangham backup` and `sangham restore` say."""

from __future__ import annotations

from sangham.kernel.text import Text

BACKED_UP = Text(
    en="Backed up: {entries} entries and {papers} papers, in {file}.",
    ml="ബാക്കപ്പ് എടുത്തു: {entries} രേഖപ്പെടുത്തലുകളും {papers} രേഖകളും {file}-ൽ.",
)
KEYS_WRITTEN = Text(
    en="The keys are in {file}, encrypted. Keep it and its passphrase in different places: who has both can seal and sign as "
    "the office does.",
    ml="താക്കോലുകൾ {file}-ൽ പൂട്ടിവച്ചു. ഫയലും പാസ്‌ഫ്രേസും രണ്ടിടത്ത് സൂക്ഷിക്കുക: രണ്ടും കൈവശമുള്ളയാൾക്ക് ഓഫീസിനെപ്പോലെ മുദ്രവയ്ക്കാനും ഒപ്പിടാനും കഴിയും.",
)
RESTORED = Text(
    en="Restored and checked: {entries} entries, {size} of them sealed, and {papers} papers. Every table was derived afresh.",
    ml="പരിശോധിച്ച് തിരികെയെടുത്തു: {entries} രേഖപ്പെടുത്തലുകൾ (മുദ്രവച്ചത് {size}), {papers} രേഖകൾ. എല്ലാ പട്ടികകളും വീണ്ടും തയ്യാറാക്കി.",
)
COMPARED = Text(
    en="Compared with checkpoints from elsewhere: {n}. Nothing contradicts them.",
    ml="മറ്റിടങ്ങളിൽനിന്നുള്ള {n} ചെക്ക്പോയിന്റുമായി ഒത്തുനോക്കി. അവയ്ക്ക് വിരുദ്ധമായി ഒന്നുമില്ല.",
)
NOT_COMPARED = Text(
    en="It was compared with no checkpoint from elsewhere: whether the record went further before, nobody has said. Give one "
    "with --since.",
    ml="മറ്റിടങ്ങളിൽനിന്നുള്ള ഒരു ചെക്ക്പോയിന്റുമായും ഒത്തുനോക്കിയിട്ടില്ല: മുമ്പ് രേഖ ഇതിലും മുന്നോട്ടു പോയിരുന്നോ എന്ന് അറിയില്ല. --since "
    "ഉപയോഗിച്ച് ഒന്ന് നൽകുക.",
)
PAPER_MISSING = Text(
    en="A paper that the record names was not whole when the backup was made: {paper}. Look for it in an older backup.",
    ml="രേഖയിൽ പറയുന്ന ഒരു കടലാസ് ബാക്കപ്പ് എടുത്തപ്പോൾ കേടുകൂടാതെ ഇല്ലായിരുന്നു: {paper}. പഴയ ബാക്കപ്പിൽ നോക്കുക.",
)
PASSPHRASE = Text(en="Passphrase", ml="പാസ്‌ഫ്രേസ്")
