"""The headings of the applicants' sheet."""

from __future__ import annotations

from typing import Final

from sangham.kernel.sheet.headings import Headings

LEFT_OUT: Final = "left_out"  # known, and not wanted: telephone, Aadhaar, nominee

# The narrower stand before the wider ("House name" is no name of a person).
APPLICANTS: Final = Headings(
    (
        (
            LEFT_OUT,
            r"phone|mobile|ഫോൺ|മൊബൈൽ|aadh?aar|ആധാർ|e-?mail|ഇ-?മെയിൽ|nominee|നോമിനി|remark|റിമാർക്|കുറിപ്പ്|പിൻ ?കോഡ്|pin ?code",
        ),
        (
            LEFT_OUT,
            r"(father|husband|mother).{0,3}s? name|name of (father|husband|mother)|(അച്ഛ|ഭർത്താവി|പിതാവി).*പേര്",
        ),
        ("authorised_person", r"authori[sz]ed|അധികാരപ്പെട്ട|represented by"),
        (
            "declares_no_other_relation",
            r"no other relat|no further relat|മറ്റ് ?(യാതൊരു )?ബന്ധ(ം|ങ്ങൾ|ങ്ങളും|വും)? ?(ഇല്ല|മില്ല)",
        ),
        ("relations", r"relat|\bkin\b|ബന്ധ"),
        ("birth_date", r"birth|\bdob\b|\bd ?\.? ?o ?\.? ?b\b|ജനന|ജനിച്ച"),
        ("age", r"\bage\b|വയസ്|പ്രായം"),
        ("occupies_land_in_area", r"\bland\b|ഭൂമി|സ്ഥലം കൈവശ"),
        ("resident_in_area", r"(resid|liv|dwell).*\barea\b|പരിധി.*താമസ|താമസ.*പരിധി"),
        (
            "local_body",
            r"local body|local self|panchayat|panchayath|municipality|corporation|തദ്ദേശ|പഞ്ചായത്ത്|നഗരസഭ",
        ),
        ("of_unsound_mind", r"unsound|സ്ഥിരബുദ്ധിയില്ലാ"),
        ("sound_mind", r"sound mind|സ്ഥിരബുദ്ധി"),
        ("signed", r"\bsign|ഒപ്പ"),
        ("entrance_fee_paid", r"entrance|admission|പ്രവേശന"),
        ("share_paid", r"share|ഓഹരി"),
        ("occupation", r"occupation|profession|\bjob\b|\bwork\b|തൊഴിൽ|ജോലി"),
        ("kind", r"\bkind\b|\btype\b|തരം|ഇനം"),
        ("address", r"address|വിലാസം|house|വീട്"),
        ("name_ml", r"(name|പേര്).*(malayalam|മലയാള)|(malayalam|മലയാള).*(name|പേര്)"),
        ("name_en", r"(name|പേര്).*(english|ഇംഗ്ലീഷ|ഇംഗ്ലീഷി)|(english|ഇംഗ്ലീഷ).*(name|പേര്)"),
        ("name", r"\bname\b|പേര്|applicant$|അപേക്ഷക(ൻ|ർ|രുടെ)?$"),
        (
            "serial",
            r"^((sl|si|sr|s|serial|ser)[ .]*(no|number|num|നമ്പർ)?|no|number|#|ക്രമ ?നമ്പർ|ക്ര ?\.? ?ന(മ്പർ|ം)?|നമ്പർ|ക്രമം)$",
        ),
    ),
    often={LEFT_OUT},
    needs={"name", "name_en", "name_ml"},
)
