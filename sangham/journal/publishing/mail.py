"""A mail address: the checkpoint as an attachment, through Django's mail backend.

A letter may go out twice, when the server fails after having taken it: that does no harm, since the same checkpoint
says the same.
"""

from __future__ import annotations

from smtplib import SMTPException

from django.core.mail import EmailMessage

from sangham.journal.proof.checkpoint import SignedCheckpoint
from sangham.journal.publishing.published import not_reached
from sangham.kernel.text import Text

SUBJECT = Text(en="Checkpoint {size} of {origin}", ml="ചെക്ക്പോയിന്റ് {size}, {origin}")
BODY = Text(
    en="The attached checkpoint covers {size} entries of the journal {origin}, sealed {sealed_at}.\nRoot: {root}\nKey: {key}\n"
    "Keep it: with it anybody can find out whether the record was cut or rewritten later (sangham verify --since).\n",
    ml="{origin} എന്ന നാൾവഴിയിലെ {size} രേഖപ്പെടുത്തലുകളുടെ ചെക്ക്പോയിന്റാണ് ഇതോടൊപ്പം; മുദ്രവച്ചത് {sealed_at}.\nമൂലം: {root}\n"
    "താക്കോൽ: {key}\nസൂക്ഷിച്ചുവയ്ക്കുക: രേഖ പിന്നീട് മുറിക്കുകയോ മാറ്റിയെഴുതുകയോ ചെയ്തോ എന്ന് ഇതുപയോഗിച്ച് ആർക്കും കണ്ടെത്താം (sangham "
    "verify --since).\n",
)


def send(address: str, name: str, content: bytes, checkpoint: SignedCheckpoint) -> bool:
    """Send it; always True, since nobody can look into the box. Raises Problems."""
    of = {"size": checkpoint.size, "origin": checkpoint.origin, "sealed_at": checkpoint.sealed_at}
    body = BODY.fill(**of, root=checkpoint.root.hex(), key=checkpoint.key_id)
    subject = SUBJECT.fill(**of)
    letter = EmailMessage(f"{subject.en} · {subject.ml}", f"{body.en}\n{body.ml}", to=[address])
    letter.attach(name, content, "application/json")
    try:
        letter.send()
    except (SMTPException, OSError, ValueError) as error:
        raise not_reached(f"{type(error).__name__}: {error}") from error
    return True
