"""Archives that come out the same twice: sorted, owned by root, dated by the release."""

import gzip
import io
import lzma
import tarfile
from pathlib import Path

AR_MAGIC = b"!<arch>\n"


def tar(folder: Path, epoch: int, *, within: str) -> bytes:
    """The folder as an uncompressed tar whose names begin with `within` ("." or a folder's name)."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            inner = path.relative_to(folder).as_posix()
            name = within if path == folder else f"{within}/{inner}"
            member = archive.gettarinfo(path, name)
            member.uid = member.gid = 0
            member.uname = member.gname = "root"
            member.mtime = epoch
            member.mode = _mode(member)
            # Hard links are a matter of the disk that built it; each file stands for itself.
            if member.islnk():
                member.type, member.size = tarfile.REGTYPE, path.stat().st_size
            if member.isreg():
                with path.open("rb") as content:
                    archive.addfile(member, content)
            else:
                archive.addfile(member)
    return held.getvalue()


def gz(content: bytes) -> bytes:
    """Gzip without a time or a name in it."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def xz(content: bytes) -> bytes:
    """Xz as dpkg reads it, in one thread, so that its blocks do not depend on the machine."""
    return lzma.compress(content, format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC64, preset=6)


def ar(members: list[tuple[str, bytes]], epoch: int) -> bytes:
    """Unix's `ar`, the outer wrapping of a .deb. Names have at most 16 letters."""
    parts = [AR_MAGIC]
    for name, content in members:
        parts.append(f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode("ascii"))
        parts.append(content + b"\n" * (len(content) % 2))
    return b"".join(parts)


def _mode(member: tarfile.TarInfo) -> int:
    """Whatever the umask of the machine that builds: readable by all, writable by the owner."""
    if member.issym():
        return 0o777
    return 0o755 if member.isdir() or member.mode & 0o100 else 0o644
