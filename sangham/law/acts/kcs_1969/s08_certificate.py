"""Section 8: the certificate of registration. Sub-section (2), lost certificates, comes with the whole Act."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Certificate
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test


@kcs.clause(
    "s.8(1)",
    in_force=FROM_1969,
    says=Text(
        "A society that is registered is given a certificate signed and sealed by the Registrar, which is conclusive evidence "
        "that it is duly registered.",
        "രജിസ്റ്റർ ചെയ്ത സംഘത്തിന് സഹകരണ സംഘം രജിസ്ട്രാർ ഒപ്പും മുദ്രയും വെച്ച സർട്ടിഫിക്കറ്റ് നൽകണം; സംഘം യഥാവിധി രജിസ്റ്റർ ചെയ്തതിന് അത് നിർണ്ണായക തെളിവാണ്.",
    ),
    note=Text(
        "Numbered (1) since 14/02/2013, when sub-section (2) came; the words are the same.",
        "14/02/2013-ൽ (2) ഉപവകുപ്പ് വന്നപ്പോഴാണ് (1) എന്ന അക്കമിട്ടത്; വാക്കുകൾ അതുതന്നെ.",
    ),
)
def certificate_is_conclusive() -> Test:
    """Registered, signed, sealed: then it is conclusive."""
    return Certificate.society_registered & Certificate.signed_by_registrar & Certificate.sealed_by_registrar
