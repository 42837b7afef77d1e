"""A session bus with one service on it: the Secret Service, as a desktop has it, over a socket of the test's own."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Parser,
    new_error,
    new_method_return,
    new_signal,
)

DEFAULT = "/org/freedesktop/secrets/collection/login"
PROMPT = "/org/freedesktop/secrets/prompt/p1"
Answer = tuple[str, tuple[Any, ...]]


class SecretBus:
    """Serves whoever connects until it is closed.

    kept: (service, username) → secret. is_shut: every call is refused. has_default: whether there is a collection.
    is_locked: the person is asked first, and `says_yes` or not. is_deaf: calls are heard and never answered.
    """

    def __init__(self, folder: Path) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.attributes: dict[str, str] = {}
        self.is_shut = self.is_locked = self.is_deaf = False
        self.has_default = self.says_yes = True
        self.asked = 0
        self.sessions: list[str] = []
        self.address = f"unix:path={folder / 'bus'}"
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / "bus"))
        self._listening.listen()
        self._open: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """Go, and hang up on everybody."""
        for each in (self._listening, *self._open):
            # A shutdown wakes the thread that waits on it; a close alone does not.
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _serve(self) -> None:
        while True:
            try:
                there, _ = self._listening.accept()
            except OSError:
                return
            self._open.append(there)
            threading.Thread(target=self._speak, args=(there,), daemon=True).start()

    def _speak(self, there: socket.socket) -> None:
        try:
            parser, data = Parser(), self._greeted(there)
            while True:
                parser.add_data(data)
                while (message := parser.get_next_message()) is not None:
                    for number, said in enumerate(self._answers(message), 1):
                        there.sendall(said.serialise(serial=2 * message.header.serial + number))
                if not (data := there.recv(4096)):
                    return
        except OSError:
            return

    def _greeted(self, there: socket.socket) -> bytes:
        """Let whoever comes in, file descriptors not; returns what came behind the greeting already."""
        heard = b""
        while True:
            line, ended, rest = heard.partition(b"\r\n")
            if not ended:
                data = there.recv(1024)
                if not data:
                    raise ConnectionResetError
                heard += data
            elif line == b"BEGIN":
                return rest
            else:
                is_in = b"AUTH EXTERNAL" in line
                there.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n" if is_in else b"ERROR\r\n")
                heard = rest

    def _answers(self, message: Message) -> list[Message]:
        fields = message.header.fields
        member, ours = fields.get(HeaderFields.member, ""), "Secret" in fields.get(HeaderFields.interface, "")
        if message.header.message_type is not MessageType.method_call or (ours and self.is_deaf):
            return []
        if ours and self.is_shut:
            return [new_error(message, "org.freedesktop.DBus.Error.ServiceUnknown", "s", ("nobody here",))]
        method = self.methods().get(member)
        if method is None:
            return [new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (member,))]
        signature, body = method(fields[HeaderFields.path], *message.body)
        answers = [new_method_return(message, signature or None, body)]
        if member == "Prompt":
            emitter = DBusAddress(PROMPT, interface="org.freedesktop.Secret.Prompt")
            answers.append(new_signal(emitter, "Completed", "bv", (not self.says_yes, ("s", ""))))
        return answers

    def methods(self) -> dict[str, Callable[..., Answer]]:
        """What is answered, by its name: (signature, what comes back)."""
        return {
            "Hello": lambda *_: ("s", (":1.1",)),
            "AddMatch": lambda *_: ("", ()),
            "ReadAlias": lambda *_: ("o", (DEFAULT if self.has_default else "/",)),
            "CreateCollection": lambda *_: ("oo", ("/", PROMPT)),
            "OpenSession": self._open_session,
            "Unlock": lambda _path, paths: ("aoo", ([] if self.is_locked else paths, self._asking())),
            "Prompt": self._prompted,
            "SearchItems": self._search,
            "CreateItem": self._create,
            "GetSecret": lambda path, session: (
                "(oayays)",
                ((session, b"", list(self.kept.values())[int(path[-1])].encode(), "text/plain"),),
            ),
            "Delete": self._delete,
        }

    def _asking(self) -> str:
        return PROMPT if self.is_locked else "/"

    def _open_session(self, _path: str, algorithm: str, _input: object) -> Answer:
        self.sessions.append(algorithm)
        return "vo", (("s", ""), "/org/freedesktop/secrets/session/s1")

    def _prompted(self, _path: str, _window: str) -> Answer:
        self.asked += 1
        if self.says_yes:
            self.is_locked, self.has_default = False, True
        return "", ()

    def _search(self, path: str, wanted: dict[str, str]) -> Answer:
        names = (wanted["service"], wanted["username"])
        return "ao", ([f"{path}/{place}" for place, each in enumerate(self.kept) if each == names],)

    def _create(self, path: str, told: dict[str, Any], secret: tuple[Any, ...], _instead: bool) -> Answer:
        self.attributes = told["org.freedesktop.Secret.Item.Attributes"][1]
        self.kept[self.attributes["service"], self.attributes["username"]] = bytes(secret[2]).decode()
        return "oo", (f"{path}/0", "/")

    def _delete(self, path: str) -> Answer:
        del self.kept[list(self.kept)[int(path[-1])]]
        return "o", ("/",)
