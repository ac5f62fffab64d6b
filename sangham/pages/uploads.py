"""Uploads from strangers: counted while they stream, held in memory, never put on disk, refused when too big.

A file somewhat too big is read to its end and thrown away, so that the browser gets to show the answer; one
beyond `PATIENCE` times the limit is refused before a byte of it is read.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

PATIENCE = 4


class UploadTooLarge(RequestDataTooBig):
    """A file above `settings.UPLOAD_LIMIT` bytes. Answered with status 413."""


class LimitedUpload(FileUploadHandler):
    """Takes the files of one request, all together at most `settings.UPLOAD_LIMIT` bytes, into memory."""

    def __init__(self, request: Any = None) -> None:
        super().__init__(request)
        self.limit: int = settings.UPLOAD_LIMIT
        self.taken = 0
        self.content = BytesIO()

    def handle_raw_input(
        self,
        input_data: Any,
        META: dict[str, Any],
        content_length: Any,
        boundary: Any,
        encoding: str | None = None,
    ) -> None:
        """Refuse at once what is announced as far too big."""
        if content_length > self.limit * PATIENCE:
            raise UploadTooLarge

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self.content = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Keep a piece while within the limit; beyond it, count and throw away."""
        self.taken += len(raw_data)
        if self.taken > self.limit:
            self.content = BytesIO()
        else:
            self.content.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile | None:
        """Hand over a file that is within the limit."""
        if self.taken > self.limit:
            return None
        self.content.seek(0)
        return InMemoryUploadedFile(
            self.content,
            self.field_name,
            self.file_name or "",
            self.content_type or "",
            file_size,
            self.charset,
            self.content_type_extra,
        )

    def upload_complete(self) -> None:
        """Refuse what turned out too big, now that all of it is read and the answer will be shown."""
        if self.taken > self.limit:
            raise UploadTooLarge
