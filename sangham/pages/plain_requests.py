"""A request's words are UTF-8, whatever its headers claim, and no header ends in status 500."""

from __future__ import annotations

from typing import Any

from django.core.handlers.wsgi import WSGIHandler, WSGIRequest
from django.http.multipartparser import MultiPartParserError
from django.utils.http import parse_header_parameters

# What the standard library's readers of headers raise on a stranger's bytes.
_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError)


class PlainRequest(WSGIRequest):
    """A request whose Content-Type tells what kind of body it has, and nothing about how to read the query.

    Django decodes the query by the `charset` of Content-Type, as soon as the request is made and outside all
    error pages; ``charset=rot13`` names a codec of Python's that is no text encoding, and ends the request
    with a bare 500. Our pages send UTF-8, so a charset is set aside.
    """

    def _set_content_type_params(self, meta: dict[str, Any]) -> None:
        try:
            self.content_type, self.content_params = parse_header_parameters(meta.get("CONTENT_TYPE", ""))
        except _UNREADABLE:
            self.content_type, self.content_params = "", {}

    def parse_file_upload(self, META: Any, post_data: Any) -> Any:
        """The fields and files of a form. A part whose headers cannot be read makes it a bad request."""
        try:
            return super().parse_file_upload(META, post_data)
        except _UNREADABLE as e:
            raise MultiPartParserError("a header of a part cannot be read") from e


class PlainApplication(WSGIHandler):
    """Django's WSGI application, with requests that are read plainly."""

    request_class = PlainRequest
