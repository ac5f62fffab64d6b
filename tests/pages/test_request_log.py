from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from sangham.pages.request_log import WithoutParticulars, log_requests

SECRET = "Some Person of Some House"


class Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(WithoutParticulars())
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def lines() -> Iterator[list[str]]:
    handler, loggers = Lines(), [logging.getLogger("sangham"), logging.getLogger("django.request")]
    for logger in loggers:
        logger.addHandler(handler)
    yield handler.lines
    for logger in loggers:
        logger.removeHandler(handler)


def test_a_request_is_one_line_without_what_was_typed(lines: list[str]) -> None:
    def answer(request: HttpRequest) -> HttpResponse:
        return HttpResponse("…")

    request = RequestFactory().get(
        "/en/", {"q": SECRET}, headers={"user-agent": SECRET, "cookie": "a=" + SECRET}
    )
    response = log_requests(answer)(request)
    (line,) = lines
    said = json.loads(line)
    assert said["event"] == "request" and said["status"] == 200 and said["method"] == "GET"
    assert said["request_id"] == response["X-Request-Id"]
    assert "Some" not in line and "127.0.0.1" not in line and "q=" not in line


def test_a_fault_is_told_by_kind_and_place_never_by_its_message(lines: list[str]) -> None:
    try:
        raise ValueError(f"cannot parse {SECRET!r}")
    except ValueError:
        logging.getLogger("django.request").exception("Internal Server Error: %s", f"/en/?q={SECRET}")
    said = json.loads(lines[0])
    assert said["exception"] == "ValueError"
    assert said["through"][-1].startswith("test_a_fault_is_told")
    assert "Some" not in lines[0]


def test_an_invented_method_is_not_repeated(lines: list[str]) -> None:
    log_requests(lambda request: HttpResponse())(RequestFactory().generic("SOMEPERSON", "/en/"))
    assert json.loads(lines[0])["method"] == "other"
