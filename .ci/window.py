"""Goes through the first round in a real window, with the keyboard and with the mouse.

It finds things by the names a screen reader says (AT-SPI), so a control without a name cannot be used here either, and
takes every sentence from the program's own German texts. It waits until something is seen, never for a fixed time.
"""

import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402  the version has to be said first
from Xlib import X, display  # noqa: E402
from Xlib.protocol.event import ClientMessage  # noqa: E402

PROGRAM, EMPTY_WINDOW = sys.argv[1:3]
HOME = pathlib.Path(os.environ["HOME"])
PROFILE = HOME / ".local/share/schutzlotse/profile.json"
PICTURES = pathlib.Path(os.environ["ARTEFACTS"])
WAIT_SECONDS = 30


def texts(lang):
    """The texts of one language by id; only what has no cases and no arguments can be looked for as it stands."""
    found = {}
    for file in sorted(pathlib.Path("i18n", lang).glob("*.ftl")):
        ident = None
        for line in file.read_text(encoding="utf-8").splitlines():
            if match := re.match(r"(-?[a-zA-Z][\w-]*) *= *(.*)", line):
                ident = match[1]
                found[ident] = match[2]
            elif match := re.match(r" +\.([a-zA-Z][\w-]*) *= *(.*)", line):
                found[f"{ident}.{match[1]}"] = match[2]
    return found


DE = texts("de")
EN = texts("en")


def until(what, look, seconds=WAIT_SECONDS):
    """Looks again and again until `look` gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        seen = look()
        if seen:
            return seen
        time.sleep(0.05)
    raise AssertionError(f"not seen within {seconds} s: {what}")


def announce_screen_reader():
    """Programs tell what they show only when somebody listens."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True))),
            None, Gio.DBusCallFlags.NONE, 10000,
        )


def said(node):
    """What a screen reader says of it; nothing once it has gone from the screen."""
    try:
        return node.get_name() or ""
    except GLib.Error:
        return ""


def role(node):
    try:
        return node.get_role_name()
    except GLib.Error:
        return ""


def xdotool(*args):
    return subprocess.run(["xdotool", *args], check=True, capture_output=True, text=True).stdout.strip()


class Window:
    """The running program."""

    def __init__(self, *args, program=PROGRAM):
        self.process = subprocess.Popen([program, *args])
        self.id = until("a window", self._window)
        xdotool("windowmove", self.id, "0", "0")
        xdotool("windowfocus", self.id)
        until("the names of its controls", lambda: list(self.nodes()))

    def _window(self):
        assert self.process.poll() is None, "the program ended"
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
            capture_output=True, text=True,
        ).stdout.split()
        return found[-1] if found else None

    def application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def nodes(self):
        """Everything that is on the screen, from top to bottom."""
        application = self.application()
        pile = [application] if application is not None else []
        while pile:
            node = pile.pop()
            try:
                yield node
                children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
            except GLib.Error:
                # It went while we looked.
                continue
            pile.extend(child for child in reversed(children) if child is not None)

    def names(self):
        return [said(node) for node in self.nodes()]

    def find(self, name, roles=None, inside=False):
        for node in self.nodes():
            heard = said(node)
            fits = name in heard if inside else heard == name
            if fits and (roles is None or role(node) in roles):
                return node
        return None

    def see(self, name, roles=None, inside=False, seconds=WAIT_SECONDS):
        try:
            return until(f"„{name}“", lambda: self.find(name, roles, inside), seconds)
        except AssertionError:
            self.shot("failed")
            print("on the screen:", *[name for name in self.names() if name], sep="\n  ")
            raise

    def middle(self, node):
        """Where it is; `None` once it has gone from the screen."""
        try:
            box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        except (AttributeError, GLib.Error):
            return None
        return box.x + box.width // 2, box.y + box.height // 2

    def click(self, name, roles=None, inside=False):
        """Moves the mouse onto it and presses, once it stands still; scrolls to it if it is further down."""
        node = self.see(name, roles, inside)
        last = None
        for _ in range(200):
            place = self.middle(node)
            if place is not None and place == last:
                if 60 < place[1] < 770:
                    break
                xdotool("mousemove", "700", "450", "click", "5" if place[1] >= 770 else "4")
            last = place
            time.sleep(0.05)
            node = self.see(name, roles, inside)
        xdotool("mousemove", str(last[0]), str(last[1]), "click", "1")

    def key(self, *keys):
        xdotool("key", "--clearmodifiers", *keys)

    def until_still(self):
        """Until two looks in a row show the same."""
        last = [None]

        def still():
            names = self.names()
            same = names == last[0] and len(names) > 3
            last[0] = names
            return same

        until("a screen that stands still", still)

    def shot(self, name):
        subprocess.run(["scrot", "-o", PICTURES / f"window-{name}.png"], check=True)

    def resident_mb(self):
        """Of a window at rest: twenty looks in a row show the same."""
        looks = []

        def at_rest():
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
            looks.append(int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024)
            return len(looks) >= 20 and len(set(looks[-20:])) == 1 and looks[-1]

        return until("memory at rest", at_rest)

    def close(self):
        """Asks the window to close, as a click on its cross does."""
        screen = display.Display()
        ask, how = screen.get_atom("WM_DELETE_WINDOW"), screen.get_atom("WM_PROTOCOLS")
        window = screen.create_resource_object("window", int(self.id))
        window.send_event(ClientMessage(window=window, client_type=how, data=(32, [ask, X.CurrentTime, 0, 0, 0])))
        screen.sync()
        assert self.process.wait(WAIT_SECONDS) == 0, "closing the window is not an error"

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(WAIT_SECONDS)


def saved(question=None):
    """What stands on disk now; each state of the file is a whole one."""
    if not PROFILE.exists():
        return None
    answers = json.loads(PROFILE.read_text(encoding="utf-8")).get("answers", {})
    return answers.get(question) if question else answers


def fill(text, **values):
    """A text with its arguments put in."""
    return re.sub(r"\{ *\$([\w-]+) *\}", lambda match: str(values[match[1]]), text)


def questions():
    return sorted({match[1] for key in DE if (match := re.match(r"question-(.+)\.why$", key))})


def question_on_screen(window):
    names = set(window.names())
    return next((question for question in questions() if DE[f"question-{question}"] in names), None)


def choices(question):
    start = f"question-{question}.option-"
    return {key.removeprefix(start): text for key, text in DE.items() if key.startswith(start)}


RADIO = ("radio button",)
BUTTON = ("push button", "button")
TAB = ("page tab",)


def rail(window, screen):
    """Entries of the rail carry their count: „Fragen, 3/10“."""
    name = DE[f"screen-{screen}"]
    node = until(name, lambda: next(
        (node for node in window.nodes()
         if role(node) in TAB and re.match(rf"{re.escape(name)}(,|$)", said(node))), None))
    place = window.middle(node)
    xdotool("mousemove", str(place[0]), str(place[1]), "click", "1")


def first_round(window):
    """Every other question with the keyboard: a number chooses, Enter goes on."""
    answered = {}
    for number in range(20):
        window.until_still()
        if window.find(DE["answers-title"]):
            return answered
        question = until("a question", lambda: question_on_screen(window))
        assert question not in answered, f"{question} came twice"
        options = choices(question)
        # The worst, the best, and what lies between, so that the plan has something to say.
        wanted = list(options)[number % len(options)]
        if number % 2 == 0:
            position = [text for text in window.names() if text in options.values()].index(options[wanted])
            window.key(str(position + 1))
            how = "keyboard"
        elif number == 3:
            wanted = "dont-know"
            window.click(DE["answer-dont-know"], RADIO)
            how = "mouse"
        else:
            window.click(options[wanted], RADIO)
            how = "mouse"
        answer = until(f"{question} on disk", lambda: saved(question))
        assert wanted in (answer.get("choice"), answer["reply"]), (question, wanted, answer)
        print(f"  {question}: {wanted} ({how})")
        answered[question] = answer
        if number == 0:
            window.shot("2-question")
        if how == "keyboard":
            window.key("Return")
        else:
            window.click(DE["question-next"], BUTTON)
        until("the next page", lambda: question_on_screen(window) != question)
    raise AssertionError("the round has no end")


def main():
    announce_screen_reader()

    print("first start, German")
    window = Window()
    window.see(DE["start-welcome"])
    window.shot("1-welcome")
    window.click(DE["start-begin"], BUTTON)
    answered = first_round(window)
    assert len(answered) == 10, f"the first round has ten questions, here came {len(answered)}"
    window.shot("3-answers")

    print("this PC")
    rail(window, "pc")
    window.see(DE["pc-consent-title"])
    window.click(DE["pc-whose-firm"])
    window.click(DE["pc-look"], BUTTON)
    window.see(DE["pc-title"])
    until("the findings on disk", lambda: json.loads(PROFILE.read_text(encoding="utf-8")).get("devices"))
    window.shot("4-this-pc")

    print("the plan, one step ticked off")
    rail(window, "plan")
    window.see(DE["plan-title"])
    window.shot("5-plan")
    tick = fill(DE["plan-tick"], step="")
    window.click(tick, inside=True)
    done = until("the tick on disk", lambda: [
        measure for measure, progress in json.loads(PROFILE.read_text(encoding="utf-8"))["progress"].items()
        if progress.get("state") == "done"])
    print("  done:", *done)

    print("papers")
    rail(window, "papers")
    window.click(fill(DE["papers-show-name"], paper=DE["paper-plan"]), BUTTON)
    window.see(fill(DE["papers-page"], n=1, of=""), inside=True)
    window.shot("6-papers")
    window.click(fill(DE["papers-save-name"], paper=DE["paper-plan"]), BUTTON)
    folder = HOME / "Dokumente"
    pdf = until("the PDF", lambda: list(folder.glob("*.pdf")))[0]
    about = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Tagged:\s+yes", about), about
    print("  saved:", pdf.name, re.search(r"Pages:\s+(\d+)", about)[1], "pages, tagged")
    window.click(fill(DE["papers-print-name"], paper=DE["paper-plan"]), BUTTON)
    window.see(fill(DE["notice-printed"], printer="Papier"), inside=True)
    window.shot("7-printed")

    print("every other screen, English and dark")
    for screen in ("firm", "knowledge", "settings", "help", "start"):
        rail(window, screen)
        window.until_still()
        window.shot(f"8-{screen}")
    window.click(EN["language-en"])
    window.see(EN["screen-questions"], inside=True)
    window.click(EN["theme-to-dark"], BUTTON)
    window.see(EN["theme-to-light"], BUTTON)
    window.shot("9-english-dark")
    print(f"resident_mb={window.resident_mb()} after all screens,", f"an empty window {empty_window_mb()}")
    before = saved()
    window.close()

    print("started again: everything is there")
    window = Window()
    window.see(EN["theme-to-light"], BUTTON)
    assert saved() == before
    assert question_count(before) == 10
    window.shot("10-again")

    print("killed while it runs: nothing that was said is lost")
    window.click(EN["language-de"])
    rail(window, "questions")
    window.see(DE["answers-title"])
    window.click(fill(DE["answers-change-name"], question=DE["question-people-instruct.short"]))
    options = choices("people-instruct")
    other = next(choice for choice in options if choice != saved("people-instruct").get("choice"))
    window.click(options[other], RADIO)
    until("the change on disk", lambda: saved("people-instruct").get("choice") == other)
    window.kill()
    window = Window()
    assert saved("people-instruct")["choice"] == other
    rail(window, "questions")
    window.see(DE[f"question-people-instruct.said-{other}"])
    window.close()


def empty_window_mb():
    """What a window with nothing in it takes here, with the same screen reader listening."""
    window = Window(program=EMPTY_WINDOW)
    taken = window.resident_mb()
    window.kill()
    return taken


def question_count(answers):
    return len([answer for answer in answers.values() if answer["reply"]])


main()
