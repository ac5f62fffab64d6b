"""One file an engine: what each writes in its own way. Adding an engine is adding a file and its line here."""

from sangham.law.sql.dialects.dialect import Dialect
from sangham.law.sql.dialects.duckdb import DuckDB
from sangham.law.sql.dialects.postgres import PostgreSQL
from sangham.law.sql.dialects.spark import Spark

DIALECTS: dict[str, Dialect] = {d.name: d for d in (DuckDB(), PostgreSQL(), Spark())}
