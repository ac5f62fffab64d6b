"""What `sangham export` says."""

from __future__ import annotations

from sangham.kernel.text import Text

EXPORTED = Text(
    en="Exported {size} entries to {folder}. Publish checkpoint.json outside this server; hand out key.pem once.",
    ml="{size} രേഖപ്പെടുത്തലുകൾ {folder}-ലേക്ക് പകർത്തി. checkpoint.json ഈ സെർവറിനു പുറത്ത് പ്രസിദ്ധീകരിക്കുക; "
    "key.pem ഒരിക്കൽ കൈമാറിയാൽ മതി.",
)
AUDIT_EXPORTED = Text(
    en="Exported and checked: {entries} entries, {papers} papers, {tables} tables, in {folder}. An auditor runs: python3 verify.py "
    "--key KEY",
    ml="പരിശോധിച്ച് പകർത്തി: {entries} രേഖപ്പെടുത്തലുകൾ, {papers} രേഖകൾ, {tables} പട്ടികകൾ, {folder}-ൽ. ഓഡിറ്റർ പ്രവർത്തിപ്പിക്കേണ്ടത്: python3 "
    "verify.py --key KEY --lang ml",
)
WITH_PARTICULARS = Text(
    en="It holds particulars of persons: give it only to those who may see them.",
    ml="ഇതിൽ വ്യക്തിവിവരങ്ങളുണ്ട്: കാണാൻ അർഹതയുള്ളവർക്കു മാത്രം നൽകുക.",
)
