"""From the neutral document to the model: which field is read by which grammar into which attribute."""
