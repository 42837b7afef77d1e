"""The keychain of a Linux desktop: the Secret Service, which GNOME Keyring, KWallet and KeePassXC offer over D-Bus.

`jeepney` carries the messages: pure Python, no event loop. The session is a plain one, as libsecret's where nothing
else is agreed on: the secret passes the person's own session bus, a socket that only their account may open; what
encrypts that way would add 12 MB and stop nobody who may read there. Items bear the attributes that `keyring` gives
its own, so that a key is found whichever of the two has kept it.
https://specifications.freedesktop.org/secret-service-spec/latest/
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

PREFIX = "org.freedesktop.Secret."
SERVICE = "/org/freedesktop/secrets"
# What stands for "no object" in an answer.
NONE = "/"
# What D-Bus grants a call, the service's start included; and what a person has for their keychain's own window.
CALL_SECONDS = 25.0
PROMPT_SECONDS = 300.0


class SecretServiceAway(RuntimeError):
    """No session bus, no service on it, or one that did not do as it was asked."""


class SecretService:
    """The three verbs of `keyring`, for the default collection. Each opens a connection of its own, and closes it.

    It may ask the person to unlock their keychain, and waits as long as five minutes. Raises OSError and
    SecretServiceAway.
    """

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None where there is none."""
        with _bus() as bus:
            for item in bus.items(_attributes(service, username)):
                return bus.secret(item).decode()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret in the place of what was kept under the same names."""
        with _bus() as bus:
            bus.keep(
                f"Password for '{username}' on '{service}'",
                {**_attributes(service, username), "application": "Python keyring library"},
                password.encode(),
            )

    def delete_password(self, service: str, username: str) -> None:
        """Take out all that is kept under these names, be it nothing."""
        with _bus() as bus:
            for item in bus.items(_attributes(service, username)):
                bus.delete(item)


def session_bus() -> str:
    """Where the person's own bus listens, as D-Bus writes addresses."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={runtime}/bus"


def _attributes(service: str, username: str) -> dict[str, str]:
    return {"service": service, "username": username}


@contextmanager
def _bus() -> Iterator["_Secrets"]:
    try:
        with open_dbus_connection(session_bus()) as connection:
            yield _Secrets(connection)
    except (DBusErrorResponse, LookupError, ValueError) as error:
        # An error that the bus or the service returned, or an answer of another form than it has to have.
        raise SecretServiceAway(getattr(error, "name", None) or type(error).__name__) from error


class _Secrets:
    """The Secret Service on an open connection. Objects are named by their D-Bus paths."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def items(self, attributes: dict[str, str]) -> list[str]:
        """The items of the default collection that bear these attributes; it is unlocked for that."""
        collection = self._default()
        if collection == NONE:
            return []
        self._unlock(collection)
        (found,) = self._call(collection, "Collection", "SearchItems", "a{ss}", attributes)
        return list(found)

    def secret(self, item: str) -> bytes:
        """What an item keeps."""
        self._unlock(item)
        ((_session, _parameters, value, _kind),) = self._call(item, "Item", "GetSecret", "o", self._session())
        return bytes(value)

    def keep(self, label: str, attributes: dict[str, str], secret: bytes) -> None:
        """Make an item, instead of one with the same attributes; and the default collection, where there is none."""
        collection = self._default()
        if collection == NONE:
            collection = self._new_default()
        self._unlock(collection)
        told = {
            f"{PREFIX}Item.Label": ("s", label),
            f"{PREFIX}Item.Attributes": ("a{ss}", attributes),
        }
        sealed = (self._session(), b"", secret, "text/plain")
        _item, prompt = self._call(
            collection, "Collection", "CreateItem", "a{sv}(oayays)b", told, sealed, True
        )
        self._ask(prompt)

    def delete(self, item: str) -> None:
        """Take an item out."""
        (prompt,) = self._call(item, "Item", "Delete")
        self._ask(prompt)

    def _default(self) -> str:
        (path,) = self._call(SERVICE, "Service", "ReadAlias", "s", "default")
        return str(path)

    def _new_default(self) -> str:
        named = {f"{PREFIX}Collection.Label": ("s", "Default")}
        path, prompt = self._call(SERVICE, "Service", "CreateCollection", "a{sv}s", named, "default")
        self._ask(prompt)
        return str(path) if path != NONE else self._default()

    def _session(self) -> str:
        _output, path = self._call(SERVICE, "Service", "OpenSession", "sv", "plain", ("s", ""))
        return str(path)

    def _unlock(self, path: str) -> None:
        _unlocked, prompt = self._call(SERVICE, "Service", "Unlock", "ao", [path])
        self._ask(prompt)

    def _ask(self, prompt: str) -> None:
        """Let the service ask the person, in a window of its own. Raises SecretServiceAway when they decline."""
        if prompt == NONE:
            return
        over = MatchRule(type="signal", interface=f"{PREFIX}Prompt", member="Completed", path=prompt)
        self._send(message_bus.AddMatch(over))
        with self._connection.filter(over) as signals:
            self._call(prompt, "Prompt", "Prompt", "s", "")
            try:
                answer = self._connection.recv_until_filtered(signals, timeout=PROMPT_SECONDS)
            except TimeoutError:
                self._call(prompt, "Prompt", "Dismiss")
                raise
        dismissed, _result = answer.body
        if dismissed:
            raise SecretServiceAway("dismissed")

    def _call(
        self, path: str, interface: str, method: str, signature: str = "", *body: object
    ) -> tuple[Any, ...]:
        address = DBusAddress(path, "org.freedesktop.secrets", f"{PREFIX}{interface}")
        return self._send(new_method_call(address, method, signature or None, body))

    def _send(self, message: Any) -> tuple[Any, ...]:
        answer: tuple[Any, ...] = unwrap_msg(
            self._connection.send_and_get_reply(message, timeout=CALL_SECONDS)
        )
        return answer
