"""What `sangham export` says."""

from __future__ import annotations

from sangham.kernel.text import Text

EXPORTED = Text(
    en="Exported {size} entries to {folder}. Publish checkpoint.json outside this server; hand out key.pem once.",
    ml="{size} രേഖപ്പെടുത്തലുകൾ {folder}-ലേക്ക് പകർത്തി. checkpoint.json ഈ സെർവറിനു പുറത്ത് പ്രസിദ്ധീകരിക്കുക; "
    "key.pem ഒരിക്കൽ കൈമാറിയാൽ മതി.",
)
