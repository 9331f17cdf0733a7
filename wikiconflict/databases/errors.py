"""What goes wrong with a database, said with its address (never its password) and the remedy."""


class DatabaseError(Exception):
    """A database that cannot be used; the message names it, what is wrong, and what to do.

    Attributes:
        address: the database as the user named it, without its password.
        reason: what is wrong, on one line.
        remedy: what the user can do about it.
    """

    def __init__(self, address: str, reason: str, remedy: str) -> None:
        super().__init__(address, reason, remedy)
        self.address = address
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.address}: {self.reason}. {self.remedy}"
