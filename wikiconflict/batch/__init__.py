"""Running many jobs safely: processes that can be killed, progress, what is set aside, and going on after a stop."""
