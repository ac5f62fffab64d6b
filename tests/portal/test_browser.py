"""The pages as people meet them: in a real browser, from a real server, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.portal.browsing import Site, a_browser, served

expect.set_options(
    timeout=60_000
)  # an examination is a process of its own; on a busy machine it takes its time

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("portal-browser")]

LANGS = ("en", "ml")
WIDTHS = (320, 1440)
READ_AT = {"ml": 320, "en": 1440}  # each page is looked at by axe at both widths, at one in each language
PAGES = {
    "search": "",
    "found": "?q=co-operative",
    "nothing found": "?q=zzzz",
    "society": "societies/{society}/",
    "bye-laws": "societies/{society}/bye-laws/",
    "neighbours": "societies/{society}/neighbours/",
    "record": "societies/{society}/record/",
    "verify": "verify/",
    "by number": "verify/?number=2041",
    "no such number": "verify/?number=99",
    "certificate": "verify/{certificate}/",
    "not found": "nowhere/",
    "law": "law/",
    "law found": "law/?q=society",
    "law not found": "law/?q=zzzz",
    "section": "law/kcs-1969/s.7/2014-01-10",
    "definitions": "law/kcs-1969/s.2",
    "provision": "law/kcs-1969/s.6(2)(b)",
    "text not held": "law/kcs-1969/s.6(2)(c)/2009-01-01",
    "time limit": "law/kcs-1969/s.7(3)",
    "no such day": "law/kcs-1969/s.7(3)?on=yesterday",
    "instruments": "law/instruments/",
    "first instrument": "law/instruments/act-21-1969/",
    "instrument": "law/instruments/act-8-2013/",
    "doubts": "law/doubts/",
    "guide": "guide/",
    "outside the texts": "guide/outside/",
    "interview": "guide/form-a-society/",
    "interview, one tap": "guide/name-struck-off/",
    "interview, several": "guide/transfer-a-share/",
    "interview, wrong": "guide/may-i-vote/",
    "interview, end": "guide/may-i-vote/",
    "examined": "verify/",
    "not examined": "verify/",
}
# What is answered before an interview is looked at: a field's value, or a choice that is tapped.
ANSWERED: dict[str, tuple[str, ...]] = {
    "interview, several": ("28/11/2026", "06/01/2020", "=yes", "=individual"),
    "interview, wrong": ("tomorrow",),
    "interview, end": ("01/12/2026", "=no", "=no", "02/10/2026"),
}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LIGHT = 100_000  # bytes of a page with all it loads, fonts apart


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with served(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with a_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[BrowserContext]:
    """One reader who looks at page after page, fonts and styles kept as a browser keeps them."""
    with browser.new_context(viewport={"width": 1440, "height": 900}) as context:
        yield context


def open_page(context: BrowserContext, site: Site, name: str, lang: str, page: Page | None = None) -> Page:
    """The page by its name; the answers on an uploaded PDF by sending one."""
    page = page or context.new_page()
    path = PAGES[name].format(society=site.society, certificate=site.certificate)
    page.goto(f"{site.url}/{lang}/{path}")
    if name in ("examined", "not examined"):
        content = site.pdf.read_bytes() if name == "examined" else b"\xff\xd8\xff a photograph"
        page.set_input_files("#paper", {"name": "a.pdf", "mimeType": "application/pdf", "buffer": content})
        page.click("form[method=post] button")
        page.wait_for_selector(".verdict" if name == "examined" else ".problems")
    for answer in ANSWERED.get(name, ()):
        answer_in(page, answer)
    page.evaluate("document.fonts.ready")
    return page


def answer_in(page: Page, answer: str) -> None:
    """Answer what an interview asks: by tapping ``=choice``, or by writing and going on."""
    with page.expect_navigation():
        if answer.startswith("="):
            page.click(f"button.choice[value={answer[1:]}]")
        else:
            page.fill(".interview .field input", answer)
            page.keyboard.press("Enter")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_accessible_light_and_fits(
    reader: BrowserContext, site: Site, name: str, lang: str
) -> None:
    said: list[str] = []
    weights: dict[str, int] = {}
    page = reader.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("response", lambda r: weights.update({r.url: int(r.headers.get("content-length", 0))}))
    open_page(reader, site, name, lang, page)
    assert any(url.endswith(".css") for url in weights), "what is kept counts too"
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, "scrolls sideways"
        if width == READ_AT[lang]:
            found = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]})
            assert found.violations_count == 0, found.generate_report()
        clipped = page.evaluate(
            "[...document.querySelectorAll('main *')].filter(e => e.scrollWidth > e.clientWidth + 1 && "
            "getComputedStyle(e).overflowX != 'visible').map(e => e.outerHTML)"
        )
        assert clipped == [], "cut off"
    assert page.locator("h1").count() == 1
    assert page.get_attribute("html", "lang") == lang
    assert page.locator(".button:not(.quiet)").count() <= 1, "one main action a page"
    assert sum(size for url, size in weights.items() if not url.endswith(".woff2")) < LIGHT
    refused = [line for line in said if "404" not in line and "422" not in line]
    assert refused == [], "the browser refused something, or something failed"
    page.close()


def test_both_scripts_are_set_in_our_own_fonts(browser: Browser, site: Site) -> None:
    page = open_page(browser.new_context(), site, "society", "ml")
    loaded = page.evaluate("[...document.fonts].filter(f => f.status == 'loaded').map(f => f.family)")
    assert {f.strip('"') for f in loaded} == {"Manjari", "Rachana"}


def test_every_link_across_leads_to_the_same_page_in_the_other_language(browser: Browser, site: Site) -> None:
    page = open_page(browser.new_context(), site, "found", "en")
    page.click("nav a[hreflang=ml]")
    assert page.url == f"{site.url}/ml/?q=co-operative"
    expect(page.locator("html")).to_have_attribute("lang", "ml")
    page.click("nav a[hreflang=en]")
    assert page.url == f"{site.url}/en/?q=co-operative"


@pytest.mark.parametrize(("asked", "given"), [("ml-IN,ml;q=0.9", "ml"), ("en-GB", "en"), ("ta-IN", "en")])
def test_the_front_door_opens_in_the_readers_language(
    browser: Browser, site: Site, asked: str, given: str
) -> None:
    context = browser.new_context(extra_http_headers={"Accept-Language": asked})
    page = context.new_page()
    page.goto(site.url)
    assert page.url == f"{site.url}/{given}/"
    assert context.cookies() == [], "nothing remembers it"


def press_until(page: Page, selector: str, key: str = "Tab", most: int = 30) -> None:
    """Press the key until the element is focused, looking that every stop on the way shows its focus."""
    for _ in range(most):
        page.keyboard.press(key)
        seen = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement);"
            "const r = document.activeElement.getBoundingClientRect();"
            "return {outline: s.outlineStyle, width: parseFloat(s.outlineWidth), y: r.y + r.height}; })()"
        )
        assert seen["outline"] == "solid" and seen["width"] >= 3, "focus cannot be seen"
        assert seen["y"] > 0, "focus is off the page"
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached by {key}")


def test_by_keyboard_alone_from_the_front_page_to_the_certificate(browser: Browser, site: Site) -> None:
    page = open_page(browser.new_context(accept_downloads=True), site, "search", "en")
    press_until(page, ".skip")
    page.keyboard.press("Enter")
    press_until(page, "#q", most=1)
    page.keyboard.type("kalpaka")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?q=kalpaka")
    press_until(page, ".results a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/societies/**")
    press_until(page, "a.button")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == "certificate-JR-TVM-C-2041-2026.pdf"
    assert Path(download.value.path()).read_bytes() == site.pdf.read_bytes()


def test_by_keyboard_alone_to_the_verdict(browser: Browser, site: Site) -> None:
    page = open_page(browser.new_context(), site, "verify", "ml")
    press_until(page, "#paper")
    page.set_input_files("#paper", site.pdf)  # the system's file dialogue is the browser's own
    press_until(page, "form[method=post] button")
    page.keyboard.press("Enter")
    expect(page.locator(".verdict.met h1")).to_have_text("ഈ രേഖ യഥാർത്ഥമാണ്")


@pytest.mark.parametrize("lang", LANGS)
def test_without_javascript(browser: Browser, site: Site, lang: str) -> None:
    context = browser.new_context(java_script_enabled=False, accept_downloads=True)
    page = context.new_page()
    page.goto(f"{site.url}/{lang}/")
    page.fill("#q", "കല്പക")
    page.click("form[role=search] button")
    page.click(".results a")
    with page.expect_download() as download:
        page.click("a.button")
    page.click("nav a >> nth=1")
    page.set_input_files("#paper", download.value.path())
    page.click("form[method=post] button")
    expect(page.locator(".verdict.met")).to_be_visible()
    page.click(".results a")
    expect(page.locator(".seal.holds")).to_be_visible()


@pytest.mark.parametrize("lang", LANGS)
def test_an_interview_without_javascript_and_on_in_the_other_language(
    browser: Browser, site: Site, lang: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{site.url}/{lang}/guide/may-i-vote/")
    answer_in(page, "01/12/2026")
    with page.expect_navigation():
        page.click(".across button")
    other = "ml" if lang == "en" else "en"
    assert page.url == f"{site.url}/{other}/guide/may-i-vote/"
    for answer in ("=no", "=no", "02/10/2026"):
        answer_in(page, answer)
    expect(page.locator(".verdict.not-met h1")).to_be_visible()
    with page.expect_navigation():
        page.click(".answered button >> nth=-1")
    answer_in(page, "01/10/2020")
    expect(page.locator(".choices")).to_be_visible()
    assert context.cookies() == [], "nothing is kept"


def test_a_printed_answer_has_no_buttons(browser: Browser, site: Site) -> None:
    page = open_page(browser.new_context(), site, "interview, end", "en")
    page.emulate_media(media="print")
    assert page.locator("button:visible, nav:visible").count() == 0
    expect(page.locator(".answered b").first).to_be_visible()


@pytest.mark.parametrize("megabytes", [6, 60])
def test_a_file_too_large_is_told_so_and_the_page_is_seen(
    browser: Browser, site: Site, megabytes: int
) -> None:
    page = open_page(browser.new_context(), site, "verify", "en")
    content = b"%PDF-1.7\n" + b"0" * (megabytes * 1_000_000)
    large = site.pdf.parents[2] / f"large-{megabytes}.pdf"
    large.write_bytes(content)
    page.set_input_files("#paper", large)
    page.click("form[method=post] button")
    expect(page.locator("h1")).to_have_text("This file is too large")
    expect(page.locator("main")).to_contain_text("5 MB")


def test_the_only_cookie_is_the_forms_own(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    open_page(context, site, "society", "en")
    assert context.cookies() == []
    open_page(context, site, "verify", "en")
    (cookie,) = context.cookies()
    assert cookie["name"] == "form" and cookie["httpOnly"] and cookie["sameSite"] == "Strict"
    assert cookie["expires"] == -1, "it goes when the browser closes"


def test_the_log_has_nothing_of_what_was_typed(browser: Browser, site: Site) -> None:
    page = open_page(browser.new_context(), site, "search", "en")
    page.fill("#q", "Some Particular Person")
    page.keyboard.press("Enter")
    page.wait_for_selector("#found")
    log = (site.pdf.parents[2] / "server.log").read_text()
    assert '"route": "en/"' in log
    assert not re.search("Particular|127\\.0\\.0\\.1.*GET|Person", log)
