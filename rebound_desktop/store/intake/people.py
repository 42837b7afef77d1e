"""People against the contacts: found again by what is theirs alone, filled in where something lacks."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from rebound_desktop.core.contacts import LinkedIn, is_full_name, is_same_company
from rebound_desktop.core.folding import folded
from rebound_desktop.core.import_report import Counting, Tally, Verdict
from rebound_desktop.core.intake import FileIn, PersonIn, TouchIn, digest
from rebound_desktop.core.person import DetailKind, Person, Post, completed, same_link
from rebound_desktop.core.progress import Tell
from rebound_desktop.core.same_words import Words, may_be_short
from rebound_desktop.core.tags import tidy_tag
from rebound_desktop.store import tables
from rebound_desktop.store.intake.draft import EVERY, Draft
from rebound_desktop.store.intake.seen import Before, Seen, came_as
from rebound_desktop.store.intake.shared import Shared, email, is_one, own_words, shared
from rebound_desktop.store.ledger import Ledger
from rebound_desktop.store.people import PeopleShelf
from rebound_desktop.store.tags import TagsShelf

# Where the two stand on LinkedIn only ever goes forward by an import.
_FORWARD = (LinkedIn.NOT_CONNECTED, LinkedIn.INVITED_THEM, LinkedIn.CONNECTED, LinkedIn.THEY_SENT)
# So many people are looked through who have one e-mail; what more have is nobody's own.
_FEW = 50


class _Who(Struct, eq=False):
    """Somebody here, or about to be (id 0): what they are recognised by, and the records that turned out to be them."""

    uid: str
    id: int
    name: str
    company: str
    profile: str = ""
    is_trashed: bool = False
    # What they go by: the words of each name; of what stands in for a name, none.
    names: list[Words] = field(default_factory=list)
    came: list[tuple[PersonIn, str, Before | None]] = field(default_factory=list)


class People:
    """Compares and drafts; reads only."""

    def __init__(self, ledger: Ledger, draft: Draft, seen: Seen, source: str) -> None:
        self._ledger = ledger
        self._draft = draft
        self._seen = seen
        self._source = source
        self._by_uid: dict[str, _Who] = {}
        self._by_profile: dict[str, _Who] = {}
        self._by_email: dict[str, list[_Who]] = defaultdict(list)
        # Keys and e-mails that several of those who come have, by their names not the same person.
        self._shared: Shared = {}
        self._came: Counter[str] = Counter()
        self._by_name: dict[str, list[_Who]] = defaultdict(list)
        # Of each `named_key` that came, whose it is; and new people who share a whole name with somebody here.
        self.ids: dict[str, int] = {}
        # Of those who rest in the trash.
        self.resting: dict[str, int] = {}
        self.namesakes: tuple[str, ...] = ()
        self._load()

    def plan(self, people: Sequence[PersonIn], tell: Tell) -> Tally:
        """Draft who is new or has changed. Records that turn out to be one person become one."""
        met: dict[str, _Who] = {}
        self._shared = shared(people)
        for place, record in enumerate(people):
            if place % EVERY == 0:
                tell(place, len(people))
            who = self._who(record, met)
            met[who.uid] = who
        wanted = [who.id for who in met.values() if who.id and not who.is_trashed and _is_news(who)]
        shelf = PeopleShelf(self._ledger, TagsShelf(self._ledger))
        known = {person.id: person for person in shelf.all(wanted)} if wanted else {}
        touches = self._touches(wanted)
        counting = Counting()
        self.namesakes = tuple(dict.fromkeys(who.name for who in met.values() if self._has_namesake(who)))
        for place, who in enumerate(met.values()):
            if place % EVERY == 0:
                tell(place, len(met))
            new = 0
            if not who.id:
                new = self._write_new(who)
                verdict = Verdict.NEW
            elif who.id in known and self._fill_in(who, known[who.id], touches[who.id]):
                verdict = Verdict.CHANGED
            else:
                verdict = Verdict.SAME
            for number, (record, seen_uid, _) in enumerate(who.came):
                whose = self.resting if who.is_trashed else self.ids
                whose.setdefault(record.named_key, who.id or new)
                # Further records of somebody bring nobody further.
                counting.note(Verdict.SAME if number else verdict, record.person.name)
                self._seen.note(self._draft, seen_uid, who.uid, self._source, _fields(record))
        return counting.tally()

    def _who(self, record: PersonIn, met: dict[str, _Who]) -> _Who:
        uid = digest("person", record.key)
        if self._is_of_several(uid, record):
            # An office that has one e-mail: who it is of them is told by the name.
            uid = digest("person", record.key, folded(record.person.name))
        self._came[uid] += 1
        seen_uid = uid if self._came[uid] == 1 else digest(uid, str(self._came[uid]))
        before = self._seen.before(seen_uid)
        who = self._by_uid.get(before.row_uid) if before is not None else None
        who = who or self._by_uid.get(uid) or self._found(record.person, met)
        if who is None:
            who = _Who(uid, 0, record.person.name, record.person.company)
        who.names.append(own_words(record.person))
        self._index(who, record.person)
        who.came.append((record, seen_uid, before))
        return who

    def _has_namesake(self, who: _Who) -> bool:
        """Whether it is somebody new, whose whole name somebody here has as well."""
        if who.id or not is_full_name(who.name):
            return False
        return any(other.id and not other.is_trashed for other in self._by_name.get(folded(who.name), ()))

    def _is_of_several(self, uid: str, record: PersonIn) -> bool:
        """Whether others come with this key too, or it is an e-mail and somebody else came with it before."""
        before = self._seen.before(uid)
        who = self._by_uid.get(before.row_uid if before is not None else uid)
        person = record.person
        if came_as(before, "name", person.name):
            return False
        if record.key in self._shared or who is None:
            return record.key in self._shared
        is_by_mail = any(email(value) in record.key for value in person.values(DetailKind.EMAIL))
        return is_by_mail and not any(may_be_short(own_words(person), other) for other in who.names)

    def _found(self, person: Person, met: dict[str, _Who]) -> _Who | None:
        profile = same_link(person.linkedin_url)
        if profile and profile in self._by_profile:
            return self._by_profile[profile]
        for address in map(email, person.values(DetailKind.EMAIL)):
            if found := self._at(address, own_words(person)):
                return found
        # By name alone only where nothing speaks against it, and never two records of one source.
        same = [
            who
            for who in self._by_name.get(folded(person.name), ())
            if who.id
            and who.uid not in met
            and not (who.company and person.company and not is_same_company(who.company, person.company))
            and not (who.profile and profile)
        ]
        return same[0] if len(same) == 1 else None

    def _at(self, address: str, name: Words) -> _Who | None:
        """Who of those with this e-mail goes by this name. One who has it alone may have it shortened."""
        theirs = self._by_email.get(address, [])
        unclear = self._shared.get(address, frozenset())
        named = [who for who in theirs if is_one(name, who.names, unclear)]
        if not named and len(theirs) == 1 and address not in self._shared:
            named = [who for who in theirs if all(may_be_short(name, other) for other in who.names)]
        if len(named) > 1:
            named = [who for who in named if name in who.names][:1]
        return named[0] if named else None

    def _write_new(self, who: _Who) -> int:
        # One that has a name gives it.
        person, *others = sorted(
            (record.person for record, _, _ in who.came), key=lambda each: not own_words(each)
        )
        for other in others:
            person = completed(person, other)
        draft = self._draft
        company = draft.named(tables.Company, person.company) if person.company.strip() else None
        columns = "name given family nickname reading birthday role since how_met met_on notes linkedin linkedin_url"
        texts = {name: getattr(person, name) for name in columns.split()}
        key = draft.insert(tables.Contact, uid=who.uid, company=company, **texts)
        for place, each in enumerate(dict.fromkeys(person.details)):
            if value := each.value.strip():
                draft.insert(
                    tables.ContactDetail,
                    contact=key,
                    kind=each.kind,
                    label=each.label,
                    value=value,
                    position=place,
                )
        for place, address in enumerate(person.addresses):
            parts = {
                name: getattr(address, name)
                for name in ("label", "street", "city", "region", "postcode", "country")
            }
            draft.insert(tables.ContactAddress, contact=key, position=place, **parts)
        for post in person.posts:
            at = draft.named(tables.Company, post.company) if post.company.strip() else None
            draft.insert(
                tables.ContactPost,
                contact=key,
                company=at,
                title=post.title,
                since=post.since,
                until=post.until,
            )
        names = filter(None, map(tidy_tag, person.tags))
        for tag in dict.fromkeys(draft.named(tables.Tag, name) for name in names):
            draft.insert(tables.ContactTag, contact=key, tag=tag)
        self._rest(key, who, set(), has_picture=False)
        return key

    def _fill_in(self, who: _Who, known: Person, had: set[tuple[str, ...]]) -> bool:
        person = known
        for record, _, before in who.came:
            if not came_as(before, "whole", _whole(record)):
                person = _updated(person, record.person, before)
        if person != known:
            self._draft.people.append((who.id, person))
        return self._rest(who.id, who, had, has_picture=bool(known.picture)) or person != known

    def _rest(self, key: int, who: _Who, had: set[tuple[str, ...]], *, has_picture: bool) -> bool:
        """The moments between us that are not noted yet, and a picture where there is none."""
        is_more = False
        for record, _, _ in who.came:
            for touch in record.touches:
                if _told(touch) not in had:
                    had.add(_told(touch))
                    self._touch(key, touch)
                    is_more = True
            if record.picture is not None and not has_picture:
                self._picture(key, record.picture)
                has_picture = is_more = True
        return is_more

    def _touch(self, contact: int, touch: TouchIn) -> None:
        self._draft.insert(
            tables.Touch,
            contact=contact,
            kind=touch.kind,
            direction=touch.direction,
            on_day=touch.on_day,
            note=touch.note,
        )

    def _picture(self, contact: int, picture: FileIn) -> None:
        self._draft.attach(picture, contact=contact, is_picture=True)

    def _index(self, who: _Who, person: Person) -> None:
        self._by_uid[who.uid] = who
        who.profile = who.profile or same_link(person.linkedin_url)
        if who.profile:
            self._by_profile.setdefault(who.profile, who)
        for address in person.values(DetailKind.EMAIL):
            theirs = self._by_email[email(address)]
            if len(theirs) < _FEW and who not in theirs:
                theirs.append(who)

    def _load(self) -> None:
        connection = self._draft.connection
        by_id: dict[int, _Who] = {}
        for key, uid, name, company, url, is_trashed in connection.execute(
            """SELECT contact.id, contact.uid, contact.name, COALESCE(company.name, ''), linkedin_url,
            contact.trashed_at IS NOT NULL
            FROM contact LEFT JOIN company ON company.id = contact.company_id ORDER BY contact.id"""
        ):
            who = _Who(
                str(uid), int(str(key)), str(name), str(company), same_link(str(url)), bool(is_trashed)
            )
            who.names = [own_words(Person(name=who.name, company=who.company))]
            by_id[who.id] = self._by_uid[who.uid] = who
            if who.profile:
                self._by_profile.setdefault(who.profile, who)
            self._by_name[folded(who.name)].append(who)
        for contact, kind, value in connection.execute(
            "SELECT contact_id, kind, value FROM contact_detail ORDER BY id"
        ):
            who, told = by_id[int(str(contact))], email(str(value))
            if told == email(who.name):
                who.names = [frozenset()]
            if kind == DetailKind.EMAIL:
                self._by_email[told].append(who)

    def _touches(self, ids: Sequence[int]) -> dict[int, set[tuple[str, ...]]]:
        found: dict[int, set[tuple[str, ...]]] = defaultdict(set)
        for begin in range(0, len(ids), 500):
            part = list(ids[begin : begin + 500])
            marks = ", ".join("?" * len(part))
            for contact, *told in self._draft.connection.execute(
                f"SELECT contact_id, kind, direction, on_day, note FROM touch WHERE contact_id IN ({marks})",
                part,
            ):
                found[int(str(contact))].add(tuple(str(value) for value in told))
        return found


def _updated(known: Person, new: Person, before: Before | None) -> Person:
    """What is known, with what is new: what was changed here since it came stays as it is."""
    person = known
    present = person.company or person.role
    is_there = is_same_company(new.company, person.company)
    moved = not is_there or folded(new.role) != folded(person.role)
    as_it_came = came_as(before, "company", person.company) and came_as(before, "role", person.role)
    if present and moved and as_it_came and (new.company or new.role):
        left = Post(person.company, person.role, person.since)
        person = replace(
            person,
            company=person.company if is_there else new.company,
            role=new.role,
            since=new.since,
            posts=(left, *person.posts),
        )
    if new.name and new.name != person.name and came_as(before, "name", person.name):
        person = replace(person, name=new.name, given=new.given, family=new.family)
    if new.notes != person.notes and new.notes and came_as(before, "notes", person.notes):
        person = replace(person, notes=new.notes)
    whole = completed(person, new)
    if _FORWARD.index(new.linkedin) > _FORWARD.index(person.linkedin):
        whole = replace(whole, linkedin=new.linkedin)
    return whole


def _is_news(who: _Who) -> bool:
    return any(not came_as(before, "whole", _whole(record)) for record, _, before in who.came)


def _whole(record: PersonIn) -> str:
    picture = record.picture.name if record.picture else ""
    return repr((record.person, record.touches, picture))


def _fields(record: PersonIn) -> dict[str, str]:
    person = record.person
    return {
        "whole": _whole(record),
        "name": person.name,
        "company": person.company,
        "role": person.role,
        "notes": person.notes,
    }


def _told(touch: TouchIn) -> tuple[str, ...]:
    return (touch.kind.value, touch.direction.value, touch.on_day.isoformat(), touch.note)
