"""Pure functions from values to typed readings; one concept a module."""
