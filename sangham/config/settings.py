"""Settings: where things are, and the explicit lists of what is wired in. Nothing is decided here.

Everything that differs between machines comes from the environment:

SANGHAM_VAR       folder for the database, papers, keys (default ``var`` beside the project)
SANGHAM_DATABASE  ``sqlite:///path`` or ``postgresql://user:password@host:port/name``
                  (default: SQLite under SANGHAM_VAR)
SANGHAM_AUTHORITY folder of the test signing authority (default ``authority`` under SANGHAM_VAR)
SANGHAM_PUBLISH   places outside this server where checkpoints are made known (sangham/journal/publishing/places.py)
SANGHAM_MAIL      the mail server: ``smtp://user:password@host:port`` (``smtps://``: TLS from the start, ``smtp+tls://``:
                  after STARTTLS), or ``file:///folder`` for letters as files
SANGHAM_MAIL_FROM the address that letters come from
SANGHAM_URL       the public address, printed in QR codes (default http://127.0.0.1:8000)
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from urllib.parse import unquote, urlsplit

BASE = Path(__file__).resolve().parents[2]
VAR = Path(os.environ.get("SANGHAM_VAR") or BASE / "var").resolve()
AUTHORITY = Path(os.environ.get("SANGHAM_AUTHORITY") or VAR / "authority").resolve()
PUBLIC_URL = (os.environ.get("SANGHAM_URL") or "http://127.0.0.1:8000").rstrip("/")


def _secret_key() -> str:
    """This office's own secret, made once with the data and readable by its owner alone."""
    given = os.environ.get("SANGHAM_SECRET_KEY")
    if given:
        return given
    kept = VAR / "secret_key"
    try:
        return kept.read_text()
    except FileNotFoundError:
        VAR.mkdir(parents=True, exist_ok=True)
        made = secrets.token_urlsafe(48)
        try:
            with os.fdopen(os.open(kept, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as f:
                f.write(made)
        except FileExistsError:
            return kept.read_text()
        return made


def _database() -> dict[str, object]:
    url = os.environ.get("SANGHAM_DATABASE") or f"sqlite:///{VAR / 'sangham.sqlite3'}"
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(parts.path),
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                # 64 MB of pages: with the 2 MB that is usual, a search in a large register reads them from the file again
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                "PRAGMA cache_size=-65536;",
            },
        }
    if parts.scheme in ("postgresql", "postgres"):
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": parts.path.lstrip("/"),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            # Statements are many and short: a worker started, or a program compiled, for one costs more than the statement.
            "OPTIONS": {"options": "-c jit=off -c max_parallel_workers_per_gather=0"},
        }
    raise ValueError(f"SANGHAM_DATABASE must begin with sqlite:/// or postgresql://, not {parts.scheme!r}")


def _mail() -> dict[str, object]:
    parts = urlsplit(os.environ.get("SANGHAM_MAIL") or "smtp://127.0.0.1:25")
    if parts.scheme == "file":
        return {
            "EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "EMAIL_FILE_PATH": unquote(parts.path),
        }
    if parts.scheme in ("smtp", "smtps", "smtp+tls"):
        return {
            "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "EMAIL_HOST": parts.hostname or "127.0.0.1",
            "EMAIL_PORT": parts.port or (465 if parts.scheme == "smtps" else 25),
            "EMAIL_HOST_USER": unquote(parts.username or ""),
            "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
            "EMAIL_USE_SSL": parts.scheme == "smtps",
            "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
            "EMAIL_TIMEOUT": 60,
        }
    raise ValueError(
        f"SANGHAM_MAIL must begin with smtp://, smtps://, smtp+tls:// or file:///, not {parts.scheme!r}"
    )


SECRET_KEY = _secret_key()
DEBUG = False
ALLOWED_HOSTS = [urlsplit(PUBLIC_URL).hostname or "127.0.0.1", "127.0.0.1", "localhost"]
DATABASES = {"default": _database()}
PUBLISH = os.environ.get("SANGHAM_PUBLISH", "")
globals().update(_mail())
DEFAULT_FROM_EMAIL = os.environ.get("SANGHAM_MAIL_FROM") or f"journal@{urlsplit(PUBLIC_URL).hostname}"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "django_cotton",
    "csp",
    "sangham.journal",
    "sangham.places",
    "sangham.accounts",
    "sangham.documents",
    "sangham.register",
    "sangham.proceedings",
    "sangham.pages",
    "sangham.portal",
]

# What is asked whether somebody may do what a package below `accounts` does.
SANGHAM_PERMISSION = "sangham.accounts.permissions.require_where_posted"

# Entry -> tables, in the order in which `sangham rebuild` empties (backwards) and fills them.
SANGHAM_PROJECTIONS = [
    "sangham.places.projections",
    "sangham.accounts.projections",
    "sangham.documents.projections",
    "sangham.register.projections",
    "sangham.proceedings.projections",
]

# Tables of an audit package, in the order in which an auditor finds them.
SANGHAM_AUDIT_TABLES = [
    "sangham.journal.audit_tables",
    "sangham.register.audit_tables",
    "sangham.register.audit_tables_of_standing",
    "sangham.proceedings.audit_tables",
    "sangham.documents.audit_tables",
    "sangham.accounts.audit_tables",
]

ROOT_URLCONF = "sangham.config.urls"
WSGI_APPLICATION = "sangham.config.wsgi.application"
USE_TZ = True
TIME_ZONE = "Asia/Kolkata"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("ml", "മലയാളം")]

# The web. Why each is as it is: docs/decisions/0006.
MIDDLEWARE = [
    "sangham.pages.request_log.log_requests",
    "csp.middleware.CSPMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "sangham.pages.errors.explain_not_allowed",
    "django.middleware.common.CommonMiddleware",
    "sangham.pages.endings.keep_endings",
    "django.middleware.csrf.CsrfViewMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["sangham.pages.context.reader"],
            "builtins": ["sangham.pages.templatetags.words", "django.templatetags.i18n"],
        },
    }
]
COTTON_ISOLATE_BY_DEFAULT = True  # a component sees what it is given, and the reader's language

LOCALE_PATHS = [BASE / "sangham/pages/locale"]
FORMAT_MODULE_PATH = "sangham.pages.formats"
USE_THOUSAND_SEPARATOR = True

WEB_FONTS = VAR / "fonts"  # made by sangham.pages.make_ready
STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [("fonts", WEB_FONTS)]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},  # nothing is stored through Django
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_ALLOW_ALL_ORIGINS = False
SILENCED_SYSTEM_CHECKS = ["staticfiles.W004"]  # the fonts' folder is made at set-up, which runs checks first

UPLOAD_LIMIT = 5_000_000  # bytes, of all files of one request
FILE_UPLOAD_HANDLERS = ["sangham.pages.uploads.LimitedUpload"]
DATA_UPLOAD_MAX_MEMORY_SIZE = 64_000  # bytes, of all fields that are not files
DATA_UPLOAD_MAX_NUMBER_FIELDS = 50
DATA_UPLOAD_MAX_NUMBER_FILES = 4

_OVER_TLS = PUBLIC_URL.startswith("https://")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "style-src": ["'self'"],
        "font-src": ["'self'"],
        "img-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CSRF_COOKIE_NAME = "form"  # the only cookie, and only on a page with a form that sends a file
CSRF_COOKIE_AGE = None  # it goes when the browser closes
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SECURE = _OVER_TLS
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]
CSRF_FAILURE_VIEW = "sangham.pages.errors.form_stale"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "sangham.pages.request_log.WithoutParticulars"}},
    "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "line"}},
    "loggers": {
        "django": {"handlers": ["lines"], "level": "ERROR", "propagate": False},
        "django.security": {"handlers": ["lines"], "level": "WARNING", "propagate": False},
        "sangham": {"handlers": ["lines"], "level": "INFO", "propagate": False},
    },
}
