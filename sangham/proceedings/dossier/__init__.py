"""Reads what promoters bring: a folder, or a zip of one, into a `Dossier`, or says everything that is wrong.

Pure: no database, no Django, nothing written to disk. Only `proceedings` and the doors import it. A blank is
unknown (None) and never "no". Start with `read.py` (the whole reading), then `dossier.py` (what comes of it).

Files: `bundle.py` folder or zip; `office_file.py` what an .xlsx or .docx may be; `spreadsheet.py` cells with
addresses; `headings.py` which column is what; `cells.py` what people write in a cell; `kinship.py` relations;
`applicants.py` a row to an applicant; `clauses.py` bye-laws; `yaml_forms.py` application, determinations and
register; `place_names.py` local bodies; `legacy_font.py` Malayalam in pre-Unicode fonts.
"""
