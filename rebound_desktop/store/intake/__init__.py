"""What comes in from elsewhere: compared with the journal while the window goes on, written as one undoable step.

Like a merge it is one transaction, worked out first: one that is cut off or stopped leaves nothing half done.
"""

from rebound_desktop.store.intake.taking import Taken, preview, take_in

__all__ = ["Taken", "preview", "take_in"]
