"""Section 8: the certificate of registration, and the one that takes the place of a lost one."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Certificate
from sangham.law.acts.kcs_1969.facts_names import LostCertificate
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test


@kcs.clause(
    "s.8(1)",
    in_force=FROM_1969,
    says=Text(
        "A society that is registered is given a certificate signed and sealed by the Registrar, which is conclusive evidence "
        "that it is duly registered.",
        "രജിസ്റ്റർ ചെയ്ത സംഘത്തിന് സഹകരണ സംഘം രജിസ്ട്രാർ ഒപ്പും മുദ്രയും വച്ച സർട്ടിഫിക്കറ്റ് നൽകണം; സംഘം യഥാവിധി രജിസ്റ്റർ ചെയ്തതിന് അത് നിർണ്ണായക തെളിവാണ്.",
    ),
    note=Text(
        "Numbered (1) since 14/02/2013, when sub-section (2) came; the words are the same.",
        "14/02/2013-ൽ (2) ഉപവകുപ്പ് വന്നപ്പോഴാണ് (1) എന്ന അക്കമിട്ടത്; വാക്കുകൾ അതുതന്നെ.",
    ),
)
def certificate_is_conclusive() -> Test:
    """Registered, signed, sealed: then it is conclusive."""
    return Certificate.society_registered & Certificate.signed_by_registrar & Certificate.sealed_by_registrar


@kcs.clause(
    "s.8(2)",
    in_force=FROM_2013,
    says=Text(
        "Where the original certificate is irrecoverably lost, and no duplicate can be issued because the records of the "
        "registration were lost, the Registrar gives a certificate of the registration number and date, from the audit "
        "certificate and such records as he has.",
        "സർട്ടിഫിക്കറ്റിന്റെ അസ്സൽ വീണ്ടെടുക്കാനാവാത്തവിധം നഷ്ടപ്പെടുകയും രജിസ്ട്രേഷൻ രേഖകൾ നഷ്ടപ്പെട്ടതിനാൽ ഡ്യൂപ്ലിക്കേറ്റ് നൽകാൻ കഴിയാതെ വരുകയും ചെയ്താൽ, ഓഡിറ്റ് സർട്ടിഫിക്കറ്റും കൈവശമുള്ള രേഖകളും നോക്കി രജിസ്റ്റർ നമ്പറും തീയതിയും കാണിച്ച് സഹകരണ സംഘം രജിസ്ട്രാർ സർട്ടിഫിക്കറ്റ് നൽകണം.",
    ),
    note=Text(
        "Signed and sealed, it is conclusive and stands as the certificate of registration. Where the records are still "
        "there, a duplicate is given from them instead; the rules on that are not held here.",
        "ഒപ്പും മുദ്രയും വച്ചാൽ അത് നിർണ്ണായക തെളിവും രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റിനു തുല്യവുമാണ്. രേഖകൾ ബാക്കിയുണ്ടെങ്കിൽ അവ നോക്കി ഡ്യൂപ്ലിക്കേറ്റാണ് നൽകേണ്ടത്; അതിന്റെ ചട്ടങ്ങളുടെ പാഠം ഇവിടെയില്ല.",
    ),
)
def certificate_in_place_of_a_lost_one() -> Test:
    """Inserted whole by Act 8 of 2013: two determinations, and something to take number and date from."""
    return (
        LostCertificate.certificate_irrecoverably_lost
        & LostCertificate.duplicate_impossible
        & LostCertificate.registration_number_and_date_found
    )
