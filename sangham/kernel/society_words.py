"""What every society is called, in the spellings met with (glossary rows 10, 13, 58, 59, 60); and what names translate
rather than spell: kinds of society, the quarters of the sky.

The word by which each is kept in a key, and its spellings, apart by spaces.
"""

from __future__ import annotations

ALIKE: dict[str, str] = {
    "limited": "limited ltd kliptham ക്ലിപ്തം ക്ലിപ്ത ലിമിറ്റഡ് ലിമിറ്റെഡ് ലിമിറ്റഡ",
    "cooperative": "cooperative coop cooperatives sahakarana സഹകരണ സഹകരണം",
    "society": "society soc sangham sangam സംഘം സൊസൈറ്റി",
    "cooperative society": "സഹകരണസംഘം",
    "consumer": "consumer consumers കൺസ്യൂമർ കൺസ്യൂമേഴ്സ് ഉപഭോക്തൃ",
    "industrial": "industrial വ്യവസായ ഇൻഡസ്ട്രിയൽ",
    "miscellaneous": "miscellaneous പലവക മിസലേനിയസ്",
    "bank": "bank ബാങ്ക്",
    "women": "women womens വനിത വനിതാ vanitha vanita",
    "service": "service സർവീസ് സർവ്വീസ്",
    "agricultural": "agricultural കാർഷിക karshika",
    "dairy": "dairy ക്ഷീര ksheera",
    "handloom": "handloom കൈത്തറി kaithari",
    "housing": "housing ഭവന ഭവനനിർമ്മാണ ഹൗസിംഗ് ഹൗസിങ്",
    "employees": "employees employee ജീവനക്കാരുടെ ജീവനക്കാർ എംപ്ലോയീസ്",
    "marketing": "marketing വിപണന മാർക്കറ്റിംഗ് മാർക്കറ്റിങ്",
    "rural": "rural ഗ്രാമീണ റൂറൽ",
    "farmers": "farmers growers കർഷക karshaka ഫാർമേഴ്സ്",
    "fishermen": "fishermen fishermens മത്സ്യത്തൊഴിലാളി",
    "weavers": "weavers നെയ്ത്ത് നെയ്ത്തുകാരുടെ",
    "workers": "workers തൊഴിലാളി thozhilali വർക്കേഴ്സ്",
    "welfare": "welfare ക്ഷേമ kshema",
    "hospital": "hospital ആശുപത്രി ഹോസ്പിറ്റൽ",
    "model": "model മാതൃക മാതൃകാ",
    "new": "new പുതിയ",
    "old": "old പഴയ",
    "north": "north വടക്ക് വടക്കേ നോർത്ത്",
    "south": "south തെക്ക് തെക്കേ സൗത്ത്",
    "east": "east കിഴക്ക് കിഴക്കേ ഈസ്റ്റ്",
    "west": "west പടിഞ്ഞാറ് പടിഞ്ഞാറേ വെസ്റ്റ്",
}
