"""Reads what promoters bring: a folder, or a zip of one, into a `Dossier`, or says everything that is wrong.

Pure: no database, no Django, nothing written to disk. Only `proceedings` and the doors import it. A blank is
unknown (None) and never "no". Start with `read.py` (the whole reading), then `parts.py` (what comes of it).

The files: `bundle.py` folder or zip; `given_papers.py` scans; `office_file.py` what an .xlsx or .docx may be.
The list: `sheet.py`, `spreadsheet.py`, `csv_file.py` cells with addresses; `headings.py` which column is what;
`cells.py` what people write in a cell; `kinship.py` relations; `applicant_row.py`, `applicants.py` people.
The bye-laws: `bye_law_lines.py`, `clauses.py`. The YAML files: `yaml_forms.py`, `form_filling.py`,
`office_additions.py`. Places: `place_names.py`, `area.py`. Malayalam for old fonts: `legacy_font.py`.
"""
