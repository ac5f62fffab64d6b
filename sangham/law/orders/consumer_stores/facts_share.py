"""What Appendix I and Form A-2 ask: share capital drawn, certified, repaid; members' shares refunded."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.fact import Quantity, Sheet, day, number, word, yes_or_no
from sangham.law.orders.consumer_stores.facts_store import OFFICE, STORE
from sangham.law.orders.consumer_stores.shelf import consumer_stores

PERSONS = {
    "president": Text("president", "പ്രസിഡന്റ്"),
    "secretary": Text("secretary", "സെക്രട്ടറി"),
    "committee_member": Text("another member of the committee", "ഭരണസമിതിയിലെ മറ്റൊരംഗം"),
    "other": Text("none of these", "ഇവരാരുമല്ല"),
}


def computed_day(asks: Text) -> Quantity:
    """A date that is computed from others."""
    return Quantity("day", asks, derived=True)


@consumer_stores.sheet
class Drawn(Sheet, asked_of=STORE):
    """Drawing the share contribution, and who answers for it."""

    share_drawn_by = word(
        Text("Who drew the share contribution?", "ഓഹരി വിഹിതം മാറിയത് ആര്?"),
        {
            "store": Text(
                "one of the store's people whom its board authorised",
                "സ്റ്റോറിന്റെ ബോർഡ് അധികാരപ്പെടുത്തിയ, സ്റ്റോറിലെ ഒരാൾ",
            ),
            "joint_registrar": Text("the Joint Registrar", "ജോയിന്റ് രജിസ്ട്രാർ"),
            "other": Text("another", "മറ്റൊരാൾ"),
        },
        example="store",
    )
    share_bill_countersigned = yes_or_no(
        Text(
            "Did the Joint Registrar countersign the bill for the share contribution?",
            "ഓഹരി വിഹിതത്തിന്റെ ബില്ലിൽ ജോയിന്റ് രജിസ്ട്രാറുടെ മേലൊപ്പുണ്ടോ?",
        ),
        example=True,
    )
    person = word(Text("Who is the person in the store?", "സ്റ്റോറിൽ ഇദ്ദേഹം ആര്?"), PERSONS, example="president")
    share_encashed_on = day(
        Text("When was the bill encashed?", "ബില്ലിലെ തുക മാറിയത് എന്ന്?"), example="2026-01-19"
    )
    certificate_sent_on = day(
        Text(
            "When was the share certificate sent to the Joint Registrar?",
            "ഓഹരി സർട്ടിഫിക്കറ്റ് ജോയിന്റ് രജിസ്ട്രാർക്ക് അയച്ചത് എന്ന്?",
        ),
        example="2026-02-19",
    )
    certificate_in_governors_name = yes_or_no(
        Text(
            "Is the certificate printed, and in favour of the Governor of Kerala?",
            "സർട്ടിഫിക്കറ്റ് അച്ചടിച്ചതും കേരള ഗവർണറുടെ പേരിലുമാണോ?",
        ),
        example=True,
    )
    certificate_forwarded = yes_or_no(
        Text(
            "Did the Joint Registrar forward the certificate to the Registrar?",
            "ജോയിന്റ് രജിസ്ട്രാർ സർട്ടിഫിക്കറ്റ് സഹകരണ സംഘം രജിസ്ട്രാർക്ക് അയച്ചോ?",
        ),
        example=True,
    )
    dividend_declared_on = day(
        Text("When did the general body declare the dividend?", "പൊതുയോഗം ലാഭവിഹിതം പ്രഖ്യാപിച്ചത് എന്ന്?"),
        example="2026-01-19",
    )
    dividend_remitted_on = day(
        Text(
            "When was the dividend on Government's shares remitted in the Treasury?",
            "സർക്കാർ ഓഹരിയുടെ ലാഭവിഹിതം ട്രഷറിയിൽ അടച്ചത് എന്ന്?",
        ),
        example="2026-02-19",
    )


@consumer_stores.sheet
class Agreement(Sheet, asked_of=STORE):
    """The agreement in Form A-2, and what became of it."""

    a2_signed_by_president = yes_or_no(
        Text("Did the president sign Form A-2?", "ഫോറം A-2-ൽ പ്രസിഡന്റ് ഒപ്പിട്ടോ?"), example=True
    )
    a2_other_directors = number(
        Text("How many other directors signed Form A-2?", "ഫോറം A-2-ൽ മറ്റ് എത്ര ഡയറക്ടർമാർ ഒപ്പിട്ടു?"), example=1
    )
    a2_signed_by_secretary = yes_or_no(
        Text("Did the secretary sign Form A-2?", "ഫോറം A-2-ൽ സെക്രട്ടറി ഒപ്പിട്ടോ?"), example=True
    )
    a2_filled_in = yes_or_no(
        Text("Is Form A-2 filled in, sealed and witnessed?", "ഫോറം A-2 പൂരിപ്പിച്ച്, മുദ്രവച്ച്, സാക്ഷികൾ ഒപ്പിട്ടതാണോ?"),
        example=True,
    )
    agreement_made = yes_or_no(
        Text("Was the agreement in Form A-2 made?", "ഫോറം A-2-ലെ കരാർ ഉണ്ടാക്കിയിട്ടുണ്ടോ?"), example=True
    )
    used_otherwise = yes_or_no(
        Text(
            "Was the contribution used for anything but consumer activities and retail shops?",
            "ഓഹരി വിഹിതം കൺസ്യൂമർ പ്രവർത്തനങ്ങൾക്കും ചില്ലറ വില്പനശാലകൾക്കുമല്ലാതെ ഉപയോഗിച്ചോ?",
        ),
        example=False,
    )
    condition_broken = yes_or_no(
        Text(
            "Is another condition of the agreement or the rules broken (certificate, dividend, refunds)?",
            "കരാറിലെയോ ചട്ടങ്ങളിലെയോ മറ്റൊരു വ്യവസ്ഥ (സർട്ടിഫിക്കറ്റ്, ലാഭവിഹിതം, ഓഹരി തിരിച്ചുനൽകൽ) ലംഘിച്ചോ?",
        ),
        example=False,
    )
    sum_found_due = yes_or_no(
        Text(
            "Has a sum been found due to Government under it?", "കരാറനുസരിച്ച് സർക്കാരിന് തുക കിട്ടാനുണ്ടെന്ന് കണ്ടെത്തിയോ?"
        ),
        example=True,
    )
    shares_withdrawn_by = word(
        Text("Who ordered Government's shares withdrawn?", "സർക്കാർ ഓഹരി പിൻവലിക്കാൻ ഉത്തരവിട്ടത് ആര്?"),
        {
            "government": Text("the Government", "സർക്കാർ"),
            "registrar": Text("the Registrar of Co-operative Societies", "സഹകരണ സംഘം രജിസ്ട്രാർ"),
            "other": Text("another", "മറ്റൊരാൾ"),
        },
        example="registrar",
    )
    refund_asked = number(
        Text(
            "How much of a member's shares is to be refunded, in paise?",
            "അംഗത്തിന് എത്ര ഓഹരിത്തുക തിരിച്ചുനൽകണം (പൈസയിൽ)?",
        ),
        example=1_000_00,
    )
    refund_sanctioned = yes_or_no(
        Text("Did the Joint Registrar sanction the refund?", "തിരിച്ചുനൽകാൻ ജോയിന്റ് രജിസ്ട്രാർ അനുമതി നൽകിയോ?"),
        example=True,
    )


@consumer_stores.sheet
class ShareSchedule(Sheet, asked_of=OFFICE):
    """The contribution and what has been repaid of it; the rest is counted."""

    share_contribution = number(
        Text(
            "How much share capital did Government contribute, in paise?",
            "സർക്കാർ എത്ര ഓഹരി മൂലധനം നൽകി (പൈസയിൽ)?",
        ),
        example=6_00_000_00,
    )
    share_granted_on = day(
        Text("When was the contribution granted?", "ഓഹരി വിഹിതം അനുവദിച്ചത് എന്ന്?"), example="2020-04-01"
    )
    share_repaid = number(
        Text("How much of it has been repaid, in paise?", "അതിൽ എത്ര തിരിച്ചടച്ചു (പൈസയിൽ)?"), example=1_20_000_00
    )
    share_instalment = number(Text("One instalment, in paise", "ഒരു ഗഡു (പൈസയിൽ)"), derived=True)
    share_outstanding = number(
        Text(
            "How much of the contribution is not yet repaid, in paise?",
            "ഇനി തിരിച്ചടയ്ക്കാനുള്ള ഓഹരി വിഹിതം എത്ര (പൈസയിൽ)?",
        ),
        derived=True,
    )
    share_first_on_fifth_year = computed_day(
        Text("First instalment, where the fifth year begins", "ആദ്യ ഗഡു, അഞ്ചാം വർഷം തുടങ്ങുമ്പോൾ")
    )
    share_last_on_fifth_year = computed_day(
        Text("Last instalment, so counted from the fifth year", "അവസാന ഗഡു, അഞ്ചാം വർഷം മുതൽ എണ്ണുമ്പോൾ")
    )
    share_first_on_sixth_year = computed_day(
        Text("First instalment, where the sixth year begins", "ആദ്യ ഗഡു, ആറാം വർഷം തുടങ്ങുമ്പോൾ")
    )
    share_last_on_sixth_year = computed_day(
        Text("Last instalment, so counted from the sixth year", "അവസാന ഗഡു, ആറാം വർഷം മുതൽ എണ്ണുമ്പോൾ")
    )
    share_first_on_end_of_sixth_year = computed_day(
        Text("First instalment, at the end of the sixth year", "ആദ്യ ഗഡു, ആറാം വർഷം തികയുമ്പോൾ")
    )
    share_last_on_end_of_sixth_year = computed_day(
        Text(
            "Last instalment, so counted from the end of the sixth year",
            "അവസാന ഗഡു, ആറാം വർഷം തികഞ്ഞതു മുതൽ എണ്ണുമ്പോൾ",
        )
    )
    share_overdue_fifth_year = number(
        Text(
            "How many share instalments are in arrears, counted from the fifth year?",
            "അഞ്ചാം വർഷം മുതൽ എണ്ണിയാൽ എത്ര ഓഹരി ഗഡു കുടിശ്ശികയാണ്?",
        ),
        bounded=True,
        derived=True,
    )
    share_overdue_sixth_year = number(
        Text(
            "How many share instalments are in arrears, counted from the sixth year?",
            "ആറാം വർഷം മുതൽ എണ്ണിയാൽ എത്ര ഓഹരി ഗഡു കുടിശ്ശികയാണ്?",
        ),
        bounded=True,
        derived=True,
    )
    share_overdue_end_of_sixth_year = number(
        Text(
            "How many share instalments are in arrears, counted from the end of the sixth year?",
            "ആറാം വർഷം തികഞ്ഞതു മുതൽ എണ്ണിയാൽ എത്ര ഓഹരി ഗഡു കുടിശ്ശികയാണ്?",
        ),
        bounded=True,
        derived=True,
    )
