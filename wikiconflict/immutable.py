"""Classes whose instances never change, without the cost of forbidding it at run time.

A frozen attrs class costs twice as much to make as one that is not; of the pieces that the parser makes by the thousand
the type checker sees the frozen form, and the program runs the other
(after https://www.attrs.org/en/stable/how-does-it-work.html#immutability). What a user gets, the model, is frozen.
"""

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from attrs import frozen as value
else:

    def value(cls: type | None = None, **options: Any) -> Any:
        """A class with slots, comparable and hashable by its fields unless ``eq=False``; never to be changed."""

        def made(wrapped: type) -> type:
            return attrs.define(wrapped, unsafe_hash=True if options.get("eq", True) else None, **options)

        return made if cls is None else made(cls)


__all__ = ["value"]
