"""The guide: the list of interviews, each interview, and what is outside these texts. Nothing is kept or recorded.

What was answered travels in hidden fields of the form, by POST, so that it stands in no address, log or cookie. The
form changes nothing and shows nobody anything but what he sent, so it needs no protection against being sent from
elsewhere, and no cookie.
"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from sangham.kernel import clock
from sangham.kernel.problem import Problem, Problems
from sangham.law import answering
from sangham.law.guide import interviews
from sangham.law.interview import Interview, Value
from sangham.law.interviewing import Walk, could_be_asked, walk
from sangham.portal.guide_end_page import end_page
from sangham.portal.guide_page import ANSWER, CARRIED, interview_page, shown_outside
from sangham.portal.shown import day


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    """``/en/guide/``: what can be asked."""
    return render(request, "portal/guide.html", {"here": "guide", "interviews": interviews().values()})


@require_safe
def outside(request: HttpRequest) -> HttpResponse:
    """``/en/guide/outside/``: what these texts do not answer, and where to look."""
    return render(request, "portal/guide_outside.html", {"here": "guide", "entries": shown_outside()})


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def interview(request: HttpRequest, name: str) -> HttpResponse:
    """``/en/guide/<interview>/``: the next question, or, when nothing more matters, the answer."""
    asked = interviews().get(name)
    if asked is None:
        raise Http404
    sent = {key: str(request.POST[key]) for key in request.POST}
    told = _told(asked, sent)
    problems: tuple[Problem, ...] = ()
    if "back" in sent:
        _forget(asked, told, walk(asked, told, clock.today()).path[-1:])
    elif "change" in sent:
        _forget(asked, told, tuple(filter(None, [could_be_asked(asked, sent["change"])])))
    elif "stay" not in sent:
        problems = _hear(asked, sent, told)
    walked = walk(asked, told, clock.today())
    response = _shown(request, walked, told, sent, problems)
    patch_cache_control(response, private=True)
    return response


def _shown(
    request: HttpRequest,
    walked: Walk,
    told: dict[str, Value | None],
    sent: dict[str, str],
    problems: tuple[Problem, ...],
) -> HttpResponse:
    if walked.ended:
        page = end_page(walked, clock.today())
        return render(request, "portal/interview_end.html", {"here": "guide", "page": page})
    written = {
        k.removeprefix(ANSWER): v[: answering.LONGEST] for k, v in sent.items() if k.startswith(ANSWER)
    }
    asking = {a.key for a in walked.asking}
    still = tuple(p for p in problems if p.where in asking)
    shown = interview_page(walked, told, written if still else {}, still, day(clock.today()))
    status = 422 if still else 200
    return render(request, "portal/interview.html", {"here": "guide", "page": shown}, status=status)


def _told(asked: Interview, sent: dict[str, str]) -> dict[str, Value | None]:
    """What was answered before. What cannot be read, or is none of this interview's, is as if not answered."""
    told: dict[str, Value | None] = {}
    for field, written in sent.items():
        one = could_be_asked(asked, field.removeprefix(CARRIED)) if field.startswith(CARRIED) else None
        if one is not None:
            try:
                told[one.key] = answering.heard(one, written)
            except Problems:
                continue
    return told


def _hear(asked: Interview, sent: dict[str, str], told: dict[str, Value | None]) -> tuple[Problem, ...]:
    """Take what is answered now; what is wrong with it is returned, and the rest is taken all the same."""
    now = [f.removeprefix(ANSWER) for f in sent if f.startswith(ANSWER)]
    found: list[Problem] = []
    for one in filter(None, (could_be_asked(asked, key) for key in now)):
        written = sent[ANSWER + one.key]
        try:
            told[one.key] = answering.heard(one, written)
        except Problems as e:
            found += e.found
        if "unknown" in sent and (len(now) == 1 or one.key not in told):
            told[one.key] = None
        elif (wrong := answering.contradicted(asked, one.key, told)) is not None:
            found.append(wrong)
            del told[one.key]
    return () if "unknown" in sent else tuple(found)


def _forget(asked: Interview, told: dict[str, Value | None], gone: tuple[object, ...]) -> None:
    """Take back an answer, and those that were asked together with it."""
    for one in gone:
        for key in asked.group_of(getattr(one, "key", "")):
            told.pop(key, None)
