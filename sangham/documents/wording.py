"""The fixed words of papers, in English and Malayalam: titles, the clauses papers are made under, labels.

Terms are the glossary's (CONTEXT.md). നിയമം is used for the Act throughout, never ആക്ട് beside it.
"""

from __future__ import annotations

from sangham.kernel.text import Text

CERTIFICATE_TITLE = Text("Certificate of Registration", "രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ്")
CERTIFICATE_UNDER = Text(
    "Section 8(1), Kerala Co-operative Societies Act, 1969",
    "കേരള സഹകരണ സംഘം നിയമം, 1969: 8(1)-ാം വകുപ്പ്",
)
CERTIFIES = Text(
    "It is certified that the society named above was registered on {registered_on}, under section 7(1) of "
    "the Kerala Co-operative Societies Act, 1969, as a co-operative society with limited liability.",
    "മുകളിൽ പേരുള്ള സംഘം 1969-ലെ കേരള സഹകരണ സംഘം നിയമം 7(1)-ാം വകുപ്പ് പ്രകാരം, ക്ലിപ്ത ബാധ്യതയുള്ള "
    "സഹകരണ സംഘമായി {registered_on}-ന് രജിസ്റ്റർ ചെയ്തിട്ടുണ്ടെന്ന് സാക്ഷ്യപ്പെടുത്തുന്നു.",
)
CERTIFICATE_EFFECT = Text(
    "By section 8(1) this certificate is conclusive evidence that the society is duly registered.",
    "സംഘം യഥാവിധി രജിസ്റ്റർ ചെയ്തതാണെന്നതിന് 8(1)-ാം വകുപ്പ് പ്രകാരം ഈ സർട്ടിഫിക്കറ്റ് നിർണ്ണായക തെളിവാണ്.",
)
# Of a society that an older register has: under which Act, and how its members are liable, is not for this to say.
CERTIFIES_OLDER = Text(
    "It is certified that the society named above is a co-operative society, registered on {registered_on}.",
    "മുകളിൽ പേരുള്ള സംഘം {registered_on}-ന് രജിസ്റ്റർ ചെയ്ത സഹകരണ സംഘമാണെന്ന് സാക്ഷ്യപ്പെടുത്തുന്നു.",
)
AMENDED_TITLE = Text("Certificate of Registration, amended", "തിരുത്തിയ രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ്")
AMENDED_UNDER = Text(
    "Sections 8(1) and 10(2), Kerala Co-operative Societies Act, 1969",
    "കേരള സഹകരണ സംഘം നിയമം, 1969: 8(1), 10(2) വകുപ്പുകൾ",
)
DUPLICATE_TITLE = Text("Certificate of Registration: duplicate", "രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ്: ഡ്യൂപ്ലിക്കേറ്റ്")
IN_PLACE_TITLE = Text(
    "Certificate in place of a lost Certificate of Registration",
    "നഷ്ടപ്പെട്ട രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റിനു പകരമുള്ള സർട്ടിഫിക്കറ്റ്",
)
IN_PLACE_UNDER = Text(
    "Section 8(2), Kerala Co-operative Societies Act, 1969",
    "കേരള സഹകരണ സംഘം നിയമം, 1969: 8(2)-ാം വകുപ്പ്",
)
IN_PLACE_CERTIFIES = Text(
    "The original certificate and the records of the registration being lost, it is certified, from the papers named below, "
    "that the society named above was registered on {registered_on} under the number below.",
    "അസ്സൽ സർട്ടിഫിക്കറ്റും രജിസ്ട്രേഷൻ രേഖകളും നഷ്ടപ്പെട്ടതിനാൽ, താഴെ പറയുന്ന കടലാസുകളുടെ അടിസ്ഥാനത്തിൽ, മുകളിൽ പേരുള്ള സംഘം "
    "താഴെ കാണിച്ച നമ്പറിൽ {registered_on}-ന് രജിസ്റ്റർ ചെയ്തതാണെന്ന് സാക്ഷ്യപ്പെടുത്തുന്നു.",
)
IN_PLACE_EFFECT = Text(
    "By section 8(2) this certificate is conclusive evidence, and stands as the certificate of registration.",
    "8(2)-ാം വകുപ്പ് പ്രകാരം ഈ സർട്ടിഫിക്കറ്റ് നിർണ്ണായക തെളിവും രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റിനു തുല്യവുമാണ്.",
)
LIMITED_LIABILITY = Text("Limited", "ക്ലിപ്തം")

REGISTRATION_TITLE = Text("Order of registration", "രജിസ്ട്രേഷൻ ഉത്തരവ്")
REGISTRATION_UNDER = Text(
    "Section 7(1), Kerala Co-operative Societies Act, 1969",
    "കേരള സഹകരണ സംഘം നിയമം, 1969: 7(1)-ാം വകുപ്പ്",
)
REFUSAL_TITLE = Text("Order refusing registration", "രജിസ്ട്രേഷൻ നിരസിച്ച ഉത്തരവ്")
REFUSAL_UNDER = Text(
    "Section 7(2), Kerala Co-operative Societies Act, 1969",
    "കേരള സഹകരണ സംഘം നിയമം, 1969: 7(2)-ാം വകുപ്പ്",
)

ACKNOWLEDGEMENT_TITLE = Text("Acknowledgement", "കൈപ്പറ്റ് രസീത്")
QUERY_TITLE = Text("What is wanting", "വേണ്ട വിവരങ്ങൾ ആവശ്യപ്പെടുന്ന കത്ത്")
HEARING_TITLE = Text("Notice of hearing", "വാദം കേൾക്കുന്നതിനുള്ള നോട്ടീസ്")
ORDER_TITLE = Text("Order", "ഉത്തരവ്")

SPECIMEN = Text(
    "Specimen, signed by a test authority: not a Government document",
    "മാതൃക: പരീക്ഷണത്തിനുള്ള ഒപ്പ്; സർക്കാർ രേഖയല്ല",
)

LABELS: dict[str, Text] = {
    "number": Text("Number", "നമ്പർ"),
    "date": Text("Date", "തീയതി"),
    "place": Text("Place", "സ്ഥലം"),
    "to": Text("To", "സ്വീകർത്താവ്"),
    "subject": Text("Subject", "വിഷയം"),
    "read": Text("Read", "പരാമർശം"),
    "application": Text("Application", "അപേക്ഷ"),
    "received": Text("received on", "ലഭിച്ചത്"),
    "society": Text("Society", "സംഘം"),
    "society_name": Text("Name", "പേര്"),
    "registration_number": Text("Registration number", "രജിസ്റ്റർ നമ്പർ"),
    "series": Text("Register kept by", "രജിസ്റ്റർ സൂക്ഷിക്കുന്നത്"),
    "society_class": Text("Class of society", "സംഘത്തിന്റെ തരം"),
    "liability": Text("Liability of members", "അംഗങ്ങളുടെ ബാധ്യത"),
    "area_of_operation": Text("Area of operation", "പ്രവർത്തനപരിധി"),
    "area_behind": Text("As set out on the next page", "അടുത്ത പേജിൽ ചേർത്തിരിക്കുന്നു"),
    "registered_office": Text("Registered office", "രജിസ്റ്റർ ചെയ്ത ഓഫീസ്"),
    "registered_on": Text("Registered on", "രജിസ്റ്റർ ചെയ്ത തീയതി"),
    "order": Text("Order of registration", "രജിസ്ട്രേഷൻ ഉത്തരവ്"),
    "order_on_it": Text("Order on it", "ഇതിനുള്ള ഉത്തരവ്"),
    "former_name": Text("Former name", "പഴയ പേര്"),
    "name_from": Text("This name from", "ഈ പേര് എന്നു മുതൽ"),
    "duplicate_of": Text("Duplicate of", "ഏതിന്റെ ഡ്യൂപ്ലിക്കേറ്റ്"),
    "found_in": Text("Number and day found in", "നമ്പറും തീയതിയും കണ്ടെത്തിയത്"),
    "dated": Text("dated", "തീയതി"),
    "bye_laws": Text("Bye-laws registered", "രജിസ്റ്റർ ചെയ്ത നിയമാവലി"),
    "certificate_number": Text("Certificate number", "സർട്ടിഫിക്കറ്റ് നമ്പർ"),
    "registered_heading": Text("What is registered", "രജിസ്റ്റർ ചെയ്തത്"),
    "happened_heading": Text("What happened", "ഇതുവരെ നടന്നത്"),
    "decision_heading": Text("What is decided", "തീരുമാനം"),
    "grounds_heading": Text("Why", "എന്തുകൊണ്ട്"),
    "remedies_heading": Text("What you can do now", "ഇനി നിങ്ങൾക്ക് ചെയ്യാവുന്നത്"),
    "findings_heading": Text("Findings, clause by clause", "ഓരോ വ്യവസ്ഥയിലെയും കണ്ടെത്തൽ"),
    "order_heading": Text("Order", "ഉത്തരവ്"),
    "limits_heading": Text("By when it is to be decided", "എപ്പോഴേക്ക് തീരുമാനിക്കണം"),
    "counted_from": Text("Counted from", "കണക്കാക്കുന്നത്"),
    "who_acts": Text("Who must act", "ചെയ്യേണ്ടത്"),
    "if_not": Text("If that day passes", "ആ തീയതി കഴിഞ്ഞാൽ"),
    "you_may": Text("What you may then do", "അപ്പോൾ നിങ്ങൾക്ക് ചെയ്യാവുന്നത്"),
    "one_reading": Text("by one reading of the law", "നിയമത്തിന്റെ ഒരു വ്യാഖ്യാനപ്രകാരം"),
    "reasons_heading": Text("Reasons", "കാരണങ്ങൾ"),
    "law_asks": Text("The law asks", "നിയമം ആവശ്യപ്പെടുന്നത്"),
    "we_found": Text("What was found", "കണ്ടെത്തിയത്"),
    "to_mend": Text("To put it right", "പരിഹരിക്കാൻ"),
    "before_whom": Text("To", "ആർക്ക്"),
    "by_when": Text("Last day", "അവസാന തീയതി"),
    "under_clause": Text("Under", "പ്രകാരം"),
    "missing": Text("Facts still needed", "ഇനിയും വേണ്ട വിവരങ്ങൾ"),
    "readings": Text("The text can be read in more than one way", "ഈ വ്യവസ്ഥയ്ക്ക് ഒന്നിലധികം വ്യാഖ്യാനം സാധ്യമാണ്"),
    "chosen": Text("this order goes by it", "ഈ ഉത്തരവ് സ്വീകരിച്ച വ്യാഖ്യാനം"),
    "not_chosen": Text("not gone by", "സ്വീകരിച്ചിട്ടില്ല"),
    "source": Text("Source", "ആധാരം"),
    "determined": Text("Determined", "തീരുമാനിച്ചത്"),
    "reasons": Text("Reasons", "കാരണങ്ങൾ"),
    "on_day": Text("on", "തീയതി"),
    "communicate_by": Text(
        "This order is to be communicated by",
        "ഈ ഉത്തരവ് അറിയിക്കേണ്ട അവസാന തീയതി",
    ),
    "copies": Text("Copies to", "പകർപ്പ്"),
    "signed": Text("Digitally signed and sealed", "ഡിജിറ്റലായി ഒപ്പും മുദ്രയും വച്ചത്"),
    "signature_is": Text(
        "The signature is in the file, not in its print.",
        "ഒപ്പ് ഫയലിലാണ്, അച്ചടിച്ച പകർപ്പിലല്ല.",
    ),
    "verify": Text("To check this paper", "ഈ രേഖ പരിശോധിക്കാൻ"),
    "verify_how": Text(
        "Scan the code or open the address; no login is needed.",
        "കോഡ് സ്കാൻ ചെയ്യുകയോ വിലാസം തുറക്കുകയോ ചെയ്യുക; ലോഗിൻ വേണ്ട.",
    ),
    "qr": Text(
        "QR code of the address where this paper is checked", "ഈ രേഖ പരിശോധിക്കാനുള്ള വിലാസത്തിന്റെ ക്യുആർ കോഡ്"
    ),
    "page": Text("Page", "പേജ്"),
    "of": Text("of", "/"),
}
