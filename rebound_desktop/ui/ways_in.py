"""The ways into the journal that is open: its passphrase, its recovery code, this computer's keychain."""

from __future__ import annotations

from collections.abc import Callable

from rebound_desktop import store
from rebound_desktop.ui.background import Background
from rebound_desktop.ui.outcomes import Failed, logged, told


class WaysIn:
    """Makes, changes, tries and takes away what opens the journal. Whatever derives a key runs beside the window.

    keys: the journal's key file; None while there is no journal. by: what it was opened by, last.
    """

    def __init__(
        self,
        opened: Callable[[], store.Store | None],
        background: Background,
        heard: Callable[[], None],
    ) -> None:
        """opened: the store, while it is open. heard: told that what opened the journal does no more."""
        self.keys: store.vault.KeyFile | None = None
        self.by = store.vault.SlotKind.OPEN
        self._opened = opened
        self._background = background
        self._heard = heard

    @property
    def is_protected(self) -> bool:
        """True when a passphrase stands before this journal."""
        return self.keys is not None and not self.keys.is_open

    @property
    def has_recovery_code(self) -> bool:
        """True once a recovery code was made for this journal."""
        return self.keys is not None and self.keys.has_recovery_code

    @property
    def asks_present_passphrase(self) -> bool:
        """Whether the passphrase is changed by whoever knows it; code and keychain open for those who forgot it."""
        return self.by is store.vault.SlotKind.PASSPHRASE

    @property
    def came_by_code(self) -> bool:
        """True when the recovery code opened the journal: the passphrase is forgotten, most likely."""
        return self.by is store.vault.SlotKind.RECOVERY

    @property
    def uses_keychain(self) -> bool:
        """True when this computer's keychain opens the journal."""
        return self.keys is not None and self.keys.has(store.vault.SlotKind.KEYCHAIN)

    def use_keychain(self, done: Callable[[], None], failed: Failed) -> None:
        """From the next start on this computer's keychain opens the journal, until that is switched off."""
        opened = self._opened()
        assert opened is not None
        secret, kind = store.vault.new_data_key(), store.vault.SlotKind.KEYCHAIN
        journal_id, key = opened.keys.journal_id, opened.key

        def keep() -> store.vault.Slot:
            store.keychain.keep(journal_id, secret)
            return store.vault.slot_by_key(kind, key, secret)

        def kept(slot: store.vault.Slot) -> None:
            if self._opened() is opened and self.keep(opened, slot, failed):
                done()

        self._background.start_apart(keep, kept, told(failed))

    def remove_slot(self, kind: store.vault.SlotKind) -> Callable[[], None]:
        """Take a way to the key away. Returns what puts it back. Raises the world's errors."""
        opened = self._opened()
        assert opened is not None
        slots = [slot for slot in opened.keys.slots if slot.kind is kind]
        opened.remove_slot(kind)
        self.keys = opened.keys
        journal_id = opened.keys.journal_id
        if kind is store.vault.SlotKind.KEYCHAIN:
            # The slot is what opens; what is left in the keychain is worth nothing.
            self._background.start_apart(
                lambda: store.keychain.forget(journal_id), lambda _: None, told(logged)
            )
        else:
            self._heard()

        def put_back() -> None:
            # Another one made meanwhile stays: it is the one on paper.
            if self._opened() is opened and not opened.keys.has(kind):
                for slot in slots:
                    self.keep(opened, slot, logged)

        return put_back

    def try_out(self, typed: str, *, recovery: bool, done: Callable[[], None], failed: Failed) -> None:
        """Whether what is typed opens this journal; nothing changes."""
        keys = self.keys
        assert keys is not None
        self._background.start(lambda: opened_by(keys, typed, recovery), lambda _key: done(), told(failed))

    def new_recovery_code(
        self, done: Callable[[str], None], failed: Failed, is_awaited: Callable[[], bool] = lambda: True
    ) -> None:
        """Make a recovery code and keep its slot; the code itself is shown once and kept nowhere.

        is_awaited: whether somebody is still there to see it. Where nobody is, the older code goes on opening.
        """
        opened = self._opened()
        assert opened is not None
        code = store.recovery_code.new()

        def keep(slot: store.vault.Slot) -> None:
            if self._opened() is opened and is_awaited() and self.keep(opened, slot, failed):
                done(code)

        key = opened.key
        self._background.start(lambda: store.vault.recovery_slot(key, code), keep, told(failed))

    def change_passphrase(self, present: str, new: str, done: Callable[[], None], failed: Failed) -> None:
        """Another passphrase for the same data key; copies made before still open with the older one.

        present: proved where it is asked for; whoever came in by the code or the keychain has forgotten it.
        """
        opened, keys = self._opened(), self.keys
        assert opened is not None and keys is not None
        is_asked, key = self.asks_present_passphrase, opened.key

        def derive() -> store.vault.Slot:
            if is_asked:
                store.vault.unlock_with_passphrase(keys, present)
            return store.vault.passphrase_slot(key, new)

        def keep(slot: store.vault.Slot) -> None:
            if self._opened() is opened and self.keep(opened, slot, failed):
                self.by = store.vault.SlotKind.PASSPHRASE
                self._heard()
                done()

        self._background.start(derive, keep, told(failed))

    def keep(self, opened: store.Store, slot: store.vault.Slot, failed: Failed) -> bool:
        """Put a new way to the key into the key file; False, and told, when that could not be."""
        try:
            opened.keep_slot(slot)
        except store.ReboundError as error:
            failed(error)
            return False
        self.keys = opened.keys
        return True


def opened_by(keys: store.vault.KeyFile, typed: str, recovery: bool) -> bytes:
    """The data key, by what was typed. Raises WrongPassphrase, WrongRecoveryCode, MistypedRecoveryCode."""
    if recovery:
        return store.vault.unlock_with_recovery_code(keys, typed)
    return store.vault.unlock_with_passphrase(keys, typed)
