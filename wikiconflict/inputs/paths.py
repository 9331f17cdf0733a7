"""Finding inputs: files, folders and standard input, in an order that depends on their names only."""

import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import attrs

from wikiconflict.inputs.errors import InputError

#: Suffixes of the files that a folder is read for. A file that is named itself is read whatever its suffix.
SUFFIXES = (
    *(".wikitext", ".wiki", ".mediawiki", ".txt", ".json", ".jsonl", ".ndjson"),
    *(".xml", ".bz2", ".gz", ".zst", ".parquet", ".tar"),
)

STDIN = "-"


@attrs.frozen
class Input:
    """One thing to read.

    Attributes:
        name: as the user named it, for messages; ``-`` for standard input.
        path: the file, or None for standard input.
        place: where it stands below the folder it was found in, POSIX form; a file named itself stands at its name.
    """

    name: str
    path: Path | None
    place: PurePosixPath

    @property
    def stem(self) -> str:
        """The name without its suffix; a title's own dot (``Battle of St. Louis``) begins none."""
        return self.place.name if " " in self.place.suffix else self.place.stem


@attrs.frozen
class Findings:
    """What a search for inputs gave: the inputs in order, what cannot be read, and what a folder holds besides."""

    inputs: tuple[Input, ...] = ()
    errors: tuple[InputError, ...] = ()
    passed_over: tuple[str, ...] = ()
    folders: int = 0


def find(paths: Iterable[str | os.PathLike[str]], *, without: Path | None = None) -> Findings:
    """Finds the inputs of some paths: in the order given, those of a folder in the order of their names.

    A folder is searched with its sub-folders for the suffixes of ``SUFFIXES``, upper or lower case. Hidden folders and
    links to folders are passed over, and so is the folder ``without``, which output goes to. Raises nothing: a path
    that is not there is one of ``errors``.
    """
    inputs: list[Input] = []
    errors: list[InputError] = []
    passed_over: list[str] = []
    folders = 0
    for path in paths:
        name = os.fspath(path)
        if name == STDIN:
            stdin = Input(STDIN, None, PurePosixPath("stdin"))
            if stdin in inputs:
                errors.append(InputError(STDIN, "standard input is named twice", "It can be read once; name it once"))
            else:
                inputs.append(stdin)
        elif os.path.isdir(name):
            folders += 1
            before = len(inputs), len(errors)
            _search(Path(name), without, inputs, errors, passed_over)
            if (len(inputs), len(errors)) == before:
                errors.append(
                    InputError(
                        name,
                        "the folder holds no input",
                        f"A folder is read for {', '.join(SUFFIXES)}; name other files one by one",
                    )
                )
        else:
            # Whether the file is there and may be read is found out when it is read, once.
            inputs.append(Input(name, Path(name), PurePosixPath(Path(name).name)))
    return Findings(tuple(inputs), tuple(errors), tuple(passed_over), folders)


def _search(
    root: Path, without: Path | None, inputs: list[Input], errors: list[InputError], passed_over: list[str]
) -> None:
    unreadable: list[OSError] = []
    output = None if without is None else without.resolve()
    found: list[Path] = []
    for folder, folders, files in os.walk(root, onerror=unreadable.append):
        here = Path(folder)
        kept = []
        for name in folders:
            below = here / name
            if name.startswith(".") or below.is_symlink() or (output is not None and below.resolve() == output):
                passed_over.append(f"{below}{os.sep}")
            else:
                kept.append(name)
        folders[:] = kept
        for name in files:
            below = here / name
            if below.suffix.lower() in SUFFIXES and not name.startswith("."):
                found.append(below)
            else:
                passed_over.append(str(below))
    for error in unreadable:
        errors.append(unreadable_error(str(error.filename), error))
    for path in sorted(found, key=lambda path: path.relative_to(root).parts):
        inputs.append(Input(str(path), path, PurePosixPath(*path.relative_to(root).parts)))
    passed_over.sort()


def unreadable_error(name: str, error: OSError) -> InputError:
    """The error of a file or folder that the system does not let us read."""
    match error:
        case FileNotFoundError():
            return InputError(name, "no such file or folder", "Check the path")
        case PermissionError():
            return InputError(name, "permission denied", "Give yourself the right to read it (chmod u+r)")
        case IsADirectoryError():
            return InputError(name, "a folder where a file was expected", "Check the path")
        case _:
            return InputError(name, f"cannot be read ({error.strerror or error})", "Check the disk and the path")
