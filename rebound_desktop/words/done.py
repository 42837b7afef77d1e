"""What a verb did, for its toast and for undo."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rebound_desktop import store

translate = QCoreApplication.translate


def done_name(done: store.Done) -> str:
    """What a verb did, for its toast and for undo: "Entry set aside: The panel at Northwind"."""
    names = {
        "entry_set_aside": translate("undo", "Entry set aside"),
        "version_restored": translate("undo", "Earlier text restored"),
        "only_for_me_set": translate("undo", "Mark changed"),
        "day_set": translate("undo", "Day changed"),
        "entry_linked": translate("undo", "Entry linked"),
        "job_added": translate("undo", "Job added"),
        "job_changed": translate("undo", "Job changed"),
        "job_moved": translate("undo", "Job moved"),
        "job_set_aside": translate("undo", "Job set aside"),
        "jobs_moved": translate("undo", "Jobs moved"),
        "jobs_changed": translate("undo", "Jobs changed"),
        "jobs_set_aside": translate("undo", "Jobs set aside"),
        "move_changed": translate("undo", "History set right"),
        "move_removed": translate("undo", "Step taken out"),
        "round_added": translate("undo", "Interview added"),
        "round_changed": translate("undo", "Interview changed"),
        "round_removed": translate("undo", "Interview set aside"),
        "round_people_set": translate("undo", "People of the interview noted"),
        "answer_sealed": translate("undo", "Answer sealed"),
        "sealed_answered": translate("undo", "Answer kept"),
        "offer_added": translate("undo", "Offer noted"),
        "offer_changed": translate("undo", "Offer changed"),
        "offer_removed": translate("undo", "Offer set aside"),
        "job_tagged": translate("undo", "Tags changed"),
        "entry_tagged": translate("undo", "Tags changed"),
        "file_attached": translate("undo", "File attached"),
        "file_renamed": translate("undo", "File renamed"),
        "file_removed": translate("undo", "File set aside"),
        "link_added": translate("undo", "Link added"),
        "link_removed": translate("undo", "Link taken away"),
        "line_added": translate("undo", "Line added"),
        "line_changed": translate("undo", "Line changed"),
        "line_removed": translate("undo", "Line removed"),
        "gut_said": translate("undo", "Kept what your gut says"),
        "contact_added": translate("undo", "Person added"),
        "contact_linked": translate("undo", "Person linked"),
        "contact_changed": translate("undo", "Person changed"),
        "contact_set_aside": translate("undo", "Person set aside"),
        "linkedin_set": translate("undo", "LinkedIn noted"),
        "touch_logged": translate("undo", "Moment noted"),
        "touch_removed": translate("undo", "Moment removed"),
        "next_planned": translate("undo", "Next step planned"),
        "next_put_off": translate("undo", "Put off"),
        "next_dropped": translate("undo", "Next step dropped"),
        "letter_begun": translate("undo", "Letter begun"),
        "letter_addressed": translate("undo", "Letter addressed"),
        "letter_posted": translate("undo", "Letter marked as sent"),
        "reply_logged": translate("undo", "Reply noted"),
        "letter_set_aside": translate("undo", "Letter set aside"),
        "lesson_added": translate("undo", "Lesson kept"),
        "lesson_changed": translate("undo", "Lesson changed"),
        "lesson_set_aside": translate("undo", "Lesson set aside"),
        "brought_back": translate("undo", "Brought back"),
        "no_logged": translate("undo", "Noted"),
        "noes_logged": translate("undo", "Noted"),
        "aspect_added": translate("undo", "Row added"),
        "aspect_changed": translate("undo", "Row changed"),
        "aspects_ordered": translate("undo", "Row moved"),
        "weighed_finely": translate("undo", "Weighed finely"),
        "weighed_in_tiers": translate("undo", "Back to three tiers"),
        "aspects_merged": translate("undo", "Rows put together"),
        "aspect_set_aside": translate("undo", "Row set aside"),
        "job_rated": translate("undo", "Rated"),
        "column_added": translate("undo", "Put beside the jobs"),
        "compared_set": translate("undo", "Comparison changed"),
        "gut_answered": translate("undo", "Answer kept"),
        "rebound_begun": translate("undo", "Five steps opened"),
        "story_adopted": translate("undo", "Entry taken as the story"),
        "rebound_rested": translate("undo", "Laid to rest"),
        "week_planned": translate("undo", "Week planned"),
        "copies_merged": translate("undo", "Copy merged"),
    }
    name = names.get(done.verb, translate("undo", "Changed"))
    return f"{name}: {done.subject}" if done.subject else name
