"""Which papers an application needs: scheme ¶6 for the project, the appendices for each head.

Annexures II and III, the patterns of the project report and of the resolution, are not in the source: that a paper
follows them is determined by whoever has them. The loan has more, in `documents_loan.py`.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.expression import Test, cite, readings, when
from sangham.law.orders.consumer_stores.facts_sanction import Found, Papers
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading

consumer_stores.reading(
    Reading(
        "registrar_of_the_district",
        "GO 40/95 App.III ¶5",
        Text(
            "Who is the “Registrar of Co-operative Societies of the District”?",
            "“Registrar of Co-operative Societies of the District” എന്നത് ആര്?",
        ),
        {
            "joint": Alternative(
                Text("The Joint Registrar of the district.", "ജില്ലയിലെ ജോയിന്റ് രജിസ്ട്രാർ."),
                Text(
                    "A district has a Joint Registrar, as paragraphs 3 and 6 say; the Registrar is the State's.",
                    "3, 6 ഖണ്ഡികകൾ പറയുന്നതുപോലെ ജില്ലയ്ക്കുള്ളത് ജോയിന്റ് രജിസ്ട്രാറാണ്; സഹകരണ സംഘം രജിസ്ട്രാർ സംസ്ഥാനത്തിന്റേതാണ്.",
                ),
            ),
            "registrar": Alternative(
                Text(
                    "The Registrar of Co-operative Societies, through the Joint Registrar or directly.",
                    "സഹകരണ സംഘം രജിസ്ട്രാർ; ജോയിന്റ് രജിസ്ട്രാർ മുഖേനയോ നേരിട്ടോ.",
                ),
                Text("The words, without “Joint”.", "“Joint” എന്നില്ലാത്ത വാക്കുകൾ."),
            ),
        },
        default="joint",
    )
)


@consumer_stores.clause(
    "GO 40/95 scheme ¶6",
    in_force=FROM_1995,
    says=Text(
        "A proposal comes with project report, resolution, accounts, map and, for a rented building, the owner's consent; and with "
        "what each appendix asks for the help that is sought.",
        "അപേക്ഷയോടൊപ്പം പ്രോജക്ട് റിപ്പോർട്ട്, പ്രമേയം, കണക്കുകൾ, ഭൂപടം, കെട്ടിടം വാടകയ്ക്കെങ്കിൽ ഉടമയുടെ സമ്മതം എന്നിവ വേണം; ചോദിക്കുന്ന ഓരോ സഹായത്തിനും "
        "അതതിന്റെ അപ്പെൻഡിക്സ് പറയുന്നതും.",
    ),
)
def papers() -> Test:
    """The five of paragraph 6, then head by head."""
    return (
        cite("GO 40/95 scheme ¶6(i)")
        & cite("GO 40/95 scheme ¶6(ii)")
        & cite("GO 40/95 scheme ¶6(iii)")
        & cite("GO 40/95 scheme ¶6(iv)")
        & cite("GO 40/95 scheme ¶6(v)")
        & when(Papers.seeks_share_capital, cite("GO 40/95 App.I ¶2"))
        & when(Papers.seeks_loan, cite("GO 40/95 App.II ¶1") & cite("GO 40/95 App.II ¶2"))
        & when(Papers.seeks_subsidy, cite("GO 40/95 App.III ¶5"))
    )


@consumer_stores.clause(
    "GO 40/95 scheme ¶6(i)",
    in_force=FROM_1995,
    says=Text(
        "A complete project report, as Annexure II guides.",
        "II-ാം അനക്സറിലെ മാർഗനിർദ്ദേശമനുസരിച്ച് പൂർണ്ണമായ പ്രോജക്ട് റിപ്പോർട്ട്.",
    ),
    note=Text("Annexure II is not in the source.", "II-ാം അനക്സർ ഉറവിടത്തിലില്ല."),
)
def project_report() -> Test:
    """That it follows the annexure is a determination."""
    return Papers.project_report & Found.report_as_annexure_ii


@consumer_stores.clause(
    "GO 40/95 scheme ¶6(ii)",
    in_force=FROM_1995,
    says=Text(
        "A resolution of the committee, as in Annexure III.", "III-ാം അനക്സറിലേതുപോലെ ഭരണസമിതിയുടെ പ്രമേയം."
    ),
    note=Text("Annexure III is not in the source.", "III-ാം അനക്സർ ഉറവിടത്തിലില്ല."),
)
def resolution() -> Test:
    """That it follows the annexure is a determination."""
    return Papers.committee_resolution & Found.resolution_as_annexure_iii


@consumer_stores.clause(
    "GO 40/95 scheme ¶6(iii)",
    in_force=FROM_1995,
    says=Text(
        "Trading account, profit and loss account and balance sheet for the last three years, one of them at least audited.",
        "കഴിഞ്ഞ മൂന്നു വർഷത്തെ വ്യാപാരക്കണക്ക്, ലാഭനഷ്ടക്കണക്ക്, ബാക്കിപത്രം; അവയിൽ ഒരു വർഷത്തേതെങ്കിലും ഓഡിറ്റ് ചെയ്തതാകണം.",
    ),
    note=Text(
        "Of stores younger than three years it says nothing.", "മൂന്നു വർഷം തികയാത്ത സ്റ്റോറുകളുടെ കാര്യം പറയുന്നില്ല."
    ),
)
def accounts() -> Test:
    """Three and one; more do no harm."""
    return (Papers.years_of_accounts >= 3) & (Papers.years_audited >= 1)


@consumer_stores.clause(
    "GO 40/95 scheme ¶6(iv)",
    in_force=FROM_1995,
    says=Text(
        "A map of the area of operation with the outlets that exist and that are proposed.",
        "നിലവിലുള്ളതും തുടങ്ങാനുള്ളതുമായ വില്പനശാലകൾ കാണിക്കുന്ന പ്രവർത്തനപരിധിയുടെ ഭൂപടം.",
    ),
)
def map_of_outlets() -> Test:
    """One map."""
    return Papers.map_of_outlets


@consumer_stores.clause(
    "GO 40/95 scheme ¶6(v)",
    in_force=FROM_1995,
    says=Text("For a rented building, the owner's consent.", "കെട്ടിടം വാടകയ്ക്കെങ്കിൽ ഉടമയുടെ സമ്മതം."),
)
def owners_consent() -> Test:
    """Only where it is rented."""
    return when(Papers.building_rented, Papers.owners_consent)


@consumer_stores.clause(
    "GO 40/95 App.I ¶2",
    in_force=FROM_1995,
    says=Text(
        "For share capital: Form A-1, through the Joint Registrar to the Registrar, with a resolution of the committee to abide by "
        "the rules and the Registrar's instructions.",
        "ഓഹരി മൂലധനത്തിന്: ജോയിന്റ് രജിസ്ട്രാർ മുഖേന സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ഫോറം A-1, ചട്ടങ്ങളും സഹകരണ സംഘം രജിസ്ട്രാറുടെ നിർദ്ദേശങ്ങളും പാലിക്കാമെന്ന ഭരണസമിതി "
        "പ്രമേയത്തോടെ.",
    ),
)
def share_capital_application() -> Test:
    """Form, way and resolution."""
    return cite("GO 40/95 A-1") & Papers.through_joint_registrar & Papers.resolution_to_abide


@consumer_stores.clause(
    "GO 40/95 A-1",
    in_force=FROM_1995,
    says=Text(
        "Form A-1 states from whom and to whom, the amount in figures and words, the outlet and its place, and undertakes to abide by "
        "the rules and to deposit the amount in a separate account; it is signed.",
        "ആരിൽനിന്ന് ആർക്ക്, തുക അക്കത്തിലും അക്ഷരത്തിലും, വില്പനശാലയും സ്ഥലവും എന്നിവയും, ചട്ടങ്ങൾ പാലിക്കാമെന്നും തുക പ്രത്യേക അക്കൗണ്ടിൽ നിക്ഷേപിക്കാമെന്നുമുള്ള "
        "ഉറപ്പും ഒപ്പും ഫോറം A-1-ൽ വേണം.",
    ),
    note=Text(
        "Forms A-1 and B have the amount drawn with the “sanction” of the Joint Registrar from the local treasury or the District "
        "Co-operative Bank; Appendix II ¶9 says with his “permission”. Form A-1 has the first instalment of share capital in the "
        "sixth year.",
        "A-1, B ഫോറങ്ങൾ ജോയിന്റ് രജിസ്ട്രാറുടെ “sanction” എന്നും ട്രഷറി അല്ലെങ്കിൽ ജില്ലാ സഹകരണ ബാങ്ക് എന്നും പറയുന്നു; II-ാം അപ്പെൻഡിക്സ് 9-ാം ഖണ്ഡിക "
        "“permission” എന്നാണ്. ഓഹരി മൂലധനത്തിന്റെ ആദ്യ ഗഡു ആറാം വർഷമെന്നാണ് ഫോറം A-1-ൽ.",
    ),
)
def form_a1() -> Test:
    """Filled in and signed."""
    return Papers.form_a1


@consumer_stores.clause(
    "GO 40/95 App.III ¶5",
    in_force=FROM_1995,
    says=Text(
        "For managerial subsidy: an application in the district with a resolution of the committee to abide by the rules; for large "
        "outlets and Department stores the Registrar recommends it to Government.",
        "മാനേജീരിയൽ സബ്സിഡിക്ക്: ചട്ടങ്ങൾ പാലിക്കാമെന്ന ഭരണസമിതി പ്രമേയത്തോടെ ജില്ലയിൽ അപേക്ഷ; വലിയ വില്പനശാലയ്ക്കും ഡിപ്പാർട്ട്മെന്റ് സ്റ്റോറിനും "
        "സഹകരണ സംഘം രജിസ്ട്രാർ സർക്കാരിന് ശുപാർശ നൽകും.",
    ),
)
def subsidy_application() -> Test:
    """To the Joint Registrar is right in any case; straight to the Registrar is doubtful."""
    to = Papers.subsidy_application_to
    return (
        readings(
            "registrar_of_the_district",
            joint=to.equals("joint_registrar"),
            registrar=to.among("joint_registrar", "registrar"),
        )
        & Papers.resolution_to_abide
    )
