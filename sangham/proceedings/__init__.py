"""Any matter before the office: lodged, scrutinised, determined, ordered.

A matter is a stream of entries; its state is a fold over them (`folding.py`), and what may lawfully be done next
comes from one function there. `matters/` describes each kind of matter as frozen data; `actions/` has one legal
act a file; `dossier/` reads what promoters really bring; `facts.py` is the only bridge to the law's facts.

Imported by the doors. Start with `matters/kind.py` (what a matter is), `state.py` and
`steps.py`, then `actions/decide_matter.py`.
"""
