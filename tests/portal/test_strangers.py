"""What strangers send: any bytes in addresses, headers and bodies. Never a 500, never a header missing."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any

import pytest
from django.core.signals import request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.portal.made import Made

quick = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def ask(
    path: bytes = b"/en/", query: bytes = b"", method: str = "GET", body: bytes = b"", **environ: str
) -> tuple[int, dict[str, str], bytes]:
    """Put a request to the WSGI application as granian does, and give status, headers, body."""
    answered: dict[str, Any] = {}

    def start(status: str, headers: list[tuple[str, str]], exc_info: object = None) -> None:
        answered.update(status=int(status.split()[0]), headers=dict(headers))

    given_environ = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": "",
        "PATH_INFO": path.decode("latin-1"),
        "QUERY_STRING": query.decode("latin-1"),
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "8000",
        "HTTP_HOST": "127.0.0.1:8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(body),
        "wsgi.errors": BytesIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        **environ,
    }
    # As Django's own test client: a request must not end the connection that the test's rows are on.
    request_started.disconnect(close_old_connections)
    try:
        from sangham.config.wsgi import application  # made when first imported: not before the settings hold

        pieces: Iterable[bytes] = application(given_environ, start)
    finally:
        request_started.connect(close_old_connections)
    return answered["status"], answered["headers"], b"".join(pieces)


def is_answered(answer: tuple[int, dict[str, str], bytes]) -> None:
    status, headers, body = answer
    assert status < 500, body
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"


@quick
@given(query=st.binary(max_size=300))
@example(query=b"q=%00")
@example(query=b"q=%ff%fe")
@example(query=b"q=%ED%A0%80")
@example(query=b"q=" + "കല്‍പക".encode())
@example(query=b"&".join([b"q=a"] * 200))
def test_any_query(made: Made, query: bytes) -> None:
    for path in (b"/en/", b"/ml/", b"/en/verify/", b"/"):
        is_answered(ask(path, query))


@quick
@given(words=st.text(max_size=250))
@example(words="'")
@example(words="%_\\")
@example(words="²³①")
@example(words="\ufdfa" * 200)
@example(words="0" * 200)
@example(words="T " + "9" * 9)
def test_any_words_sought(made: Made, words: str) -> None:
    from urllib.parse import urlencode

    for path, name in ((b"/ml/", "q"), (b"/en/verify/", "number")):
        status, _, page = ask(path, urlencode({name: words}, errors="replace").encode())
        assert status == 200, page


@quick
@given(path=st.binary(max_size=120))
@example(path=b"//evil.example/%2f..")
@example(path=b"en/societies/\x00/")
@example(path=b"v/\xff")
@example(path=b"en/societies/00000000-0000-0000-0000-000000000000/record/" + b"9" * 90 + b".json")
def test_any_path(made: Made, path: bytes) -> None:
    is_answered(ask(b"/" + path))


@quick
@given(
    name=st.sampled_from(
        [
            "CONTENT_TYPE",
            "HTTP_ACCEPT_LANGUAGE",
            "HTTP_COOKIE",
            "HTTP_HOST",
            "HTTP_REFERER",
            "HTTP_ORIGIN",
            "HTTP_X_FORWARDED_HOST",
            "HTTP_IF_NONE_MATCH",
            "CONTENT_LENGTH",
        ]
    ),
    value=st.binary(max_size=200),
)
@example(name="CONTENT_TYPE", value=b"text/plain; charset=rot13")
@example(name="CONTENT_TYPE", value=b"text/plain; charset=undefined")
@example(name="CONTENT_TYPE", value=b"text/plain; a*=no-such''%41")
@example(name="HTTP_HOST", value=b"evil.example")
@example(name="HTTP_COOKIE", value=b"form=\xff; django_language=../../x")
@example(name="CONTENT_LENGTH", value=b"-1")
def test_any_header(db: None, name: str, value: bytes) -> None:
    is_answered(ask(b"/en/", b"q=%E0%B4", **{name: value.decode("latin-1")}))


FORM = "multipart/form-data; boundary=x"
WITH_COOKIE = {"HTTP_COOKIE": "form=" + "a" * 32}  # without one, a form is refused before it is read


@quick
@given(
    body=st.binary(max_size=400),
    kind=st.sampled_from(
        [
            FORM,
            "application/x-www-form-urlencoded",
            "application/json",
            "multipart/form-data",
            "multipart/form-data; boundary=\xff",
            "",
        ]
    ),
)
@example(
    body=b"--x\r\nContent-Disposition: form-data; name*=rot13''a; filename*=undefined''b\r\n\r\nz\r\n--x--\r\n",
    kind=FORM,
)
@example(
    body=b'--x\r\nContent-Disposition: form-data; name="paper"; filename="../../a\x00.pdf"\r\n\r\n%PDF\r\n--x--\r\n',
    kind=FORM,
)
@example(
    body=b"--x\r\nContent-Disposition: form-data; name=paper\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!\r\n--x--\r\n",
    kind=FORM,
)
def test_any_form(db: None, body: bytes, kind: str) -> None:
    is_answered(ask(b"/ml/verify/", method="POST", body=body, CONTENT_TYPE=kind, **WITH_COOKIE))


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "SOMETHING"])
@pytest.mark.parametrize("path", [b"/", b"/en/", b"/en/verify/", b"/health"])
def test_other_methods_are_told_so(db: None, method: str, path: bytes) -> None:
    answer = ask(path, method=method)
    assert answer[0] in (403, 405)
    is_answered(answer)
    assert b"<h1" in answer[2], "a page, not a blank"


def part(name: str, size: int) -> bytes:
    head = f'--x\r\nContent-Disposition: form-data; name="{name}"; filename="a.pdf"\r\n\r\n'.encode()
    return head + b"0" * size + b"\r\n--x--\r\n"


def test_a_file_over_the_limit_is_read_to_its_end_and_told(db: None) -> None:
    body = part("paper", 5_000_001)
    source = BytesIO(body)
    status, _, page = ask(
        b"/en/verify/", method="POST", body=body, CONTENT_TYPE=FORM, **{"wsgi.input": source}, **WITH_COOKIE
    )  # type: ignore[arg-type]
    assert status == 413 and b"5 MB" in page and "വളരെ വലുതാണ്".encode() in page
    assert source.tell() == len(body)


def test_a_file_far_over_the_limit_is_not_read_at_all(db: None) -> None:
    source = BytesIO(b"x")
    environ: dict[str, Any] = {
        "wsgi.input": source,
        "CONTENT_LENGTH": "900000000",
        "CONTENT_TYPE": FORM,
    } | WITH_COOKIE
    status, _, _ = ask(b"/en/verify/", method="POST", **environ)
    assert status == 413 and source.tell() == 0


def test_two_files_together_are_within_one_limit(db: None) -> None:
    first = part("paper", 3_000_000).removesuffix(b"--x--\r\n")
    status, _, _ = ask(
        b"/en/verify/", method="POST", body=first + part("b", 3_000_000), CONTENT_TYPE=FORM, **WITH_COOKIE
    )
    assert status == 413


def test_fields_that_are_not_files_are_limited_too(db: None) -> None:
    status, _, _ = ask(
        b"/en/verify/",
        method="POST",
        body=b"a=" + b"0" * 70_000,
        CONTENT_TYPE="application/x-www-form-urlencoded",
        **WITH_COOKIE,
    )
    assert status == 413
