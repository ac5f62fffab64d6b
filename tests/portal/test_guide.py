"""The guide's pages: answers travel in the form, what is wrong is told, and whole interviews read as they should."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.test import Client
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from sangham.kernel import clock
from sangham.law.guide import interviews, outside
from tests.portal.test_strangers import ask

LANGS = ("en", "ml")
TODAY = date(2026, 11, 28)
STORIES = Path(__file__).parent / "interviews"
NAMES = sorted(p.stem for p in STORIES.glob("*.yaml"))


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: TODAY)


class Reader:
    """Somebody who goes through an interview as a browser without script does: by its forms."""

    def __init__(self, client: Client, name: str, lang: str = "en") -> None:
        self.client, self.address = client, f"/{lang}/guide/{name}/"
        self.take(client.get(self.address))

    def take(self, response: Any) -> None:
        self.status, self.page = response.status_code, response.content.decode()

    @property
    def main(self) -> str:
        return self.page.partition('<main id="main"')[2].partition("</main>")[0]

    @property
    def carried(self) -> dict[str, str]:
        form = self.main.partition('<form class="interview"')[2]
        found = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', form)
        return {name: unescape(value) for name, value in found}

    @property
    def fields(self) -> list[str]:
        return list(dict.fromkeys(re.findall(r'name="(q-[^"]*)"', self.main)))

    @property
    def ended(self) -> bool:
        return 'class="verdict' in self.main

    def send(self, **fields: str) -> None:
        named = {k if k in ("back", "change", "unknown", "stay") else f"q-{k}": v for k, v in fields.items()}
        self.take(self.client.post(self.address, {**self.carried, **named}))


def plain(main: str) -> list[str]:
    """The words of a page, a line for each block; buttons in brackets."""
    told = re.sub(r"<button[^>]*>(.*?)</button>", r"\n[\1]\n", main, flags=re.DOTALL)
    told = re.sub(r"</?(h\d|p|li|dt|dd|ul|ol|div|form|legend|section|fieldset|label)\b[^>]*>", "\n", told)
    lines = (
        " ".join(unescape(re.sub(r"<[^>]*>", "", line)).split())
        for line in told.partition(">")[2].split("\n")
    )
    return [line for line in lines if line]


def whole(client: Client, name: str, lang: str) -> str:
    """A whole interview as it is read: each page that asks, the answer given, and the end."""
    story = yaml.safe_load((STORIES / f"{name}.yaml").read_text())
    reader = Reader(client, story["interview"], lang)
    pages: list[str] = []
    for answers in story["answers"]:
        asking = reader.main.partition('<h2 id="so-far">')[0]
        pages.append("\n".join([*plain(asking), f"> {', '.join(answers.values())}"]))
        reader.send(**answers)
        assert reader.status == 200, plain(reader.main)
    assert reader.ended, plain(reader.main)
    return "\n\n".join([*pages, "\n".join(plain(reader.main))]) + "\n"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", NAMES)
def test_whole_interviews_read_as_they_should(client: Client, name: str, lang: str) -> None:
    """`tests/portal/interviews/`: to be read, and changed on purpose only."""
    kept = STORIES / f"{name}.{lang}.txt"
    assert whole(client, name, lang) == kept.read_text()


def test_there_are_stories() -> None:
    assert len(NAMES) >= 3


# -- asking ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGS)
def test_the_guide_leads_to_every_interview(client: Client, lang: str) -> None:
    front = client.get(f"/{lang}/guide/").content.decode()
    for name, interview in interviews().items():
        assert f'href="/{lang}/guide/{name}/"' in front
        reader = Reader(client, name, lang)
        assert reader.status == 200 and len(reader.fields) == 1
        assert interview.introduces.in_(lang) in unescape(reader.main)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", interviews())
def test_who_knows_nothing_comes_to_an_end_in_each_language(client: Client, name: str, lang: str) -> None:
    reader = Reader(client, name, lang)
    for _ in range(40):
        if reader.ended:
            break
        reader.send(**{f.removeprefix("q-"): "unknown" for f in reader.fields})
        assert reader.status == 200
    assert reader.ended
    assert len(reader.page.encode()) < 70_000


def test_nothing_is_kept_in_addresses_or_cookies(client: Client) -> None:
    reader = Reader(client, "may-i-vote")
    reader.send(poll_day="01/12/2026")
    assert reader.carried == {"a-poll_day": "2026-12-01"}
    assert not client.cookies
    assert "2026-12-01" not in reader.address


def test_back_and_change(client: Client) -> None:
    reader = Reader(client, "withdraw-a-share")
    reader.send(withdrawal_on="28/11/2026")
    reader.send(withdrawal_ground="own_wish")
    reader.send(share_acquired_on="06/01/2020")
    assert reader.fields == ["q-withdrawal_by_bye_laws"]
    reader.send(back="1")
    assert reader.fields == ["q-share_acquired_on"] and len(reader.carried) == 2
    reader.send(share_acquired_on="06/01/2020")
    reader.send(change="withdrawal_on")
    assert reader.fields == ["q-withdrawal_on"] and "a-share_acquired_on" in reader.carried, (
        "the rest is kept"
    )
    reader.send(withdrawal_on="01/01/2021")
    assert reader.ended and "the withdrawal would not be valid" in reader.main
    reader.send(change="withdrawal_on")
    reader.send(withdrawal_on="28/11/2026")
    assert reader.fields == ["q-withdrawal_by_bye_laws"]


def test_on_to_the_other_language_with_all_that_was_answered(client: Client) -> None:
    reader = Reader(client, "may-i-vote")
    reader.send(poll_day="01/12/2026")
    across = re.search(
        r'<form class="across" action="([^"]*)" method="post">(.*?)</form>', reader.page, re.DOTALL
    )
    assert across is not None and across[1] == "/ml/guide/may-i-vote/"
    carried = dict(re.findall(r'name="([^"]*)" value="([^"]*)"', across[2]))
    told = client.post(across[1], carried).content.decode()
    assert '<html lang="ml">' in told and "നിങ്ങൾ നാമമാത്ര അംഗമോ" in told
    assert 'class="problems"' not in told


def test_why_something_is_asked_is_linked_to_the_law(client: Client) -> None:
    reader = Reader(client, "may-i-vote")
    assert "the day of the poll" in reader.main
    reader.send(poll_day="01/12/2026")
    assert '<a href="/en/law/kcs-1969/s.20(b)/2026-12-01">Section 20(b)</a>' in reader.main


def test_several_are_taken_together_and_what_is_right_is_not_lost(client: Client) -> None:
    reader = Reader(client, "transfer-a-share")
    reader.send(transfer_on="28/11/2026")
    reader.send(share_acquired_on="06/01/2020")
    reader.send(transfer_approved="yes")
    reader.send(holder_kind="individual")
    assert reader.fields == ["q-shares_held", "q-shares_transferred", "q-share_capital"]
    reader.send(shares_held="1,000", shares_transferred="much", share_capital="1 lakh")
    assert reader.status == 422 and "“much” cannot be read as an amount" in reader.main
    assert reader.carried["a-share_capital"] == "100000"
    assert reader.fields == ["q-shares_transferred"]
    reader.send(shares_transferred="500", unknown="1")
    assert reader.carried["a-shares_transferred"] == "unknown", "the button says so, whatever was typed"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "There is no answer yet."), ("tomorrow", "“tomorrow” is not a day"), ("30/02/2026", "is not a day"),
        ("01/01/1500", "is too far away"), ("2026-13-01", "is not a day"), ("x" * 300, "That is too long."),
    ],
)  # fmt: skip
def test_what_is_no_day_is_told(client: Client, written: str, told: str) -> None:
    reader = Reader(client, "may-i-vote")
    reader.send(poll_day=written)
    assert reader.status == 422 and told in unescape(reader.main)
    assert 'aria-invalid="true"' in reader.main
    assert reader.fields == ["q-poll_day"]


def test_what_is_not_offered_is_told(client: Client) -> None:
    reader = Reader(client, "may-i-vote", "ml")
    reader.send(poll_day="01/12/2026")
    reader.send(nominal_or_associate="<b>perhaps")
    assert reader.status == 422 and "ഇവിടത്തെ ഉത്തരങ്ങളിൽ ഒന്നല്ല" in reader.main


@pytest.mark.parametrize("lang", LANGS)
def test_what_cannot_be_so_beside_an_earlier_answer_is_told(client: Client, lang: str) -> None:
    reader = Reader(client, "transfer-a-share", lang)
    reader.send(transfer_on="28/11/2026")
    reader.send(share_acquired_on="06/01/2020")
    reader.send(transfer_approved="yes")
    reader.send(holder_kind="individual")
    reader.send(shares_held="5000", shares_transferred="100", share_capital="1000")
    assert reader.status == 422 and "₹5,000" in reader.main, "more than the whole"
    assert reader.fields == ["q-share_capital"]
    born = Reader(client, "join-a-society", lang)
    born.send(admission_on="01/01/2020")
    born.send(joining_kind="individual")
    born.send(joining_born_on="01/01/2021")
    assert born.status == 422 and born.fields == ["q-joining_born_on"]


@pytest.mark.parametrize("name", ["no-such-interview", "vote"])
def test_what_is_not_there(client: Client, name: str) -> None:
    assert client.get(f"/en/guide/{name}/").status_code == 404
    assert client.post(f"/en/guide/{name}/").status_code == 404


quick = settings(
    max_examples=40,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
written = st.text(max_size=30) | st.sampled_from(
    ("yes", "unknown", "2026-01-19", "0", "9" * 15, "individual")
)
keys = st.sampled_from(
    ("q-poll_day", "a-poll_day", "a-admitted_on", "q-admitted_on", "q-nominal_or_associate", "a-exempted_from_s20a",
     "a-meetings_attended", "q-least_meetings", "q-zzz", "a-", "q-exemption_orders", "back", "change", "unknown", "stay")
)  # fmt: skip


@quick
@given(sent=st.dictionaries(keys, written, max_size=8))
@example(sent={"a-poll_day": "0001-01-01"})
@example(sent={"a-poll_day": "9999-12-31", "q-admitted_on": "9999-12-31"})
@example(sent={"change": "\x00", "q-poll_day": "\ud800"})
@example(sent={"q-meetings_attended": "٣٤", "a-poll_day": "൨൦൨൬-൧൨-൦൧"})
def test_any_fields(sent: dict[str, str]) -> None:
    from urllib.parse import urlencode

    body = urlencode(sent, errors="replace").encode()
    status, _, page = ask(
        b"/ml/guide/may-i-vote/", method="POST", body=body, CONTENT_TYPE="application/x-www-form-urlencoded"
    )
    assert status in (200, 422), page


@quick
@given(body=st.binary(max_size=200))
@example(body=b"&".join([b"q-poll_day=1"] * 60))
def test_any_body(body: bytes) -> None:
    for kind in ("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"):
        status, _, page = ask(b"/en/guide/join-a-society/", method="POST", body=body, CONTENT_TYPE=kind)
        assert status < 500, page


# -- the end ---------------------------------------------------------------------------------------------------------


def test_the_end_says_what_to_do_by_which_day(client: Client) -> None:
    reader = Reader(client, "registration-undecided")
    reader.send(received_on="19/01/2026")
    reader.send(disposed="no")
    reader.send(registration_applied_to="department")
    reader.send(registration_represented_to="registrar")
    reader.send(asked_on="20/04/2026")
    told = unescape(" ".join(plain(reader.main)))
    assert "Yes: you may make a representation now" in told
    assert "Last day: 19/04/2026; that is 90 days from 19/01/2026." in told
    assert "Last day: 19/06/2026; that is 60 days from 20/04/2026." in told
    assert 'href="/en/law/kcs-1969/s.7(4)' in reader.main


def test_readings_stand_side_by_side_where_they_part(client: Client) -> None:
    reader = Reader(client, "may-i-vote")
    for fields in (
        {"poll_day": "01/12/2026"}, {"nominal_or_associate": "no"}, {"founding_member": "no"},
        {"admitted_on": "01/10/2026"}, {"membership_ceased": "no"}, {"membership_payments_made": "yes"},
        {"meetings_attended": "2", "least_meetings": "1"}, {"services_used": "3", "least_services": "1"},
    ):  # fmt: skip
        reader.send(**fields)
    while not reader.ended:
        reader.send(**{f.removeprefix("q-"): "unknown" for f in reader.fields})
    assert "It depends on how the text is read" in reader.main, "the sixty-first day"
    assert reader.main.count('class="readings"') >= 1


@pytest.mark.parametrize("lang", LANGS)
def test_what_these_texts_do_not_answer(client: Client, lang: str) -> None:
    page = client.get(f"/{lang}/guide/outside/").content.decode()
    told = " ".join(plain(page))
    for name, entry in outside().items():
        assert f'id="{name}"' in page
        assert entry.asks.in_(lang) in told and entry.says.in_(lang) in told and entry.look.in_(lang) in told


@pytest.mark.django_db
def test_the_law_and_the_first_page_lead_to_the_guide(client: Client) -> None:
    assert 'href="/en/guide/may-i-vote/"' in client.get("/en/law/kcs-1969/s.20(a)").content.decode()
    assert 'href="/en/guide/"' in client.get("/en/").content.decode()
