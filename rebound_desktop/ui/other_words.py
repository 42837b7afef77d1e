"""What people type for a command, a page or a setting that has another name here, as data.

A translation gives the words of its own language: any number, divided by commas. No two targets that are
always there share one.
"""

from PySide6.QtCore import QCoreApplication

from rebound_desktop import languages
from rebound_desktop.translating import QT_TRANSLATE_NOOP

CONTEXT = "palette_words"

# What the palette knows of what is open, by its object name.
BEFORE_YOU_GO_IN, PUTS_AWAY = "before_you_go_in", "set_aside"

OTHER_WORDS: dict[str, str] = {
    "action:log_no": QT_TRANSLATE_NOOP(
        "palette_words", "rejected, rejection, no, turned down, refused, denied, ghosted, log a no"
    ),
    "action:new_entry": QT_TRANSLATE_NOOP(
        "palette_words", "write, diary, page, note, create, add entry, blank page, compose, quick note"
    ),
    "action:note_moment": QT_TRANSLATE_NOOP(
        "palette_words", "call, coffee, met, talked, phone, message, log a call, meeting"
    ),
    "action:add_job": QT_TRANSLATE_NOOP(
        "palette_words", "new job, add job, add application, track, apply, applied, lead, vacancy, posting"
    ),
    "action:add_person": QT_TRANSLATE_NOOP(
        "palette_words", "new contact, new person, add contact, add person, add somebody"
    ),
    "action:find": QT_TRANSLATE_NOOP("palette_words", "search, look for, filter, replace"),
    "action:palette": QT_TRANSLATE_NOOP("palette_words", "command, commands, palette, jump, menu"),
    "action:back": QT_TRANSLATE_NOOP("palette_words", "go back, previous, return"),
    "action:forward": QT_TRANSLATE_NOOP("palette_words", "go forward, next"),
    "action:undo": QT_TRANSLATE_NOOP("palette_words", "take back, revert, oops, mistake"),
    "action:redo": QT_TRANSLATE_NOOP("palette_words", "do again, repeat"),
    "action:jobs_list": QT_TRANSLATE_NOOP("palette_words", "list of jobs, applications, positions"),
    "action:jobs_board": QT_TRANSLATE_NOOP("palette_words", "kanban, board, columns, stages, pipeline"),
    "action:jobs_table": QT_TRANSLATE_NOOP("palette_words", "table, spreadsheet, sort, tracker, grid"),
    "action:sidebar": QT_TRANSLATE_NOOP("palette_words", "side panel, navigation, hide menu, collapse"),
    "action:focus_mode": QT_TRANSLATE_NOOP(
        "palette_words", "full screen, fullscreen, distraction free, zen, typewriter"
    ),
    "action:print": QT_TRANSLATE_NOOP("palette_words", "print, paper, printer, hard copy"),
    "action:lock": QT_TRANSLATE_NOOP("palette_words", "log out, logout, sign out, close journal"),
    "action:support": QT_TRANSLATE_NOOP("palette_words", "crisis, lonely, sad, friend, therapist, talk"),
    "action:import": QT_TRANSLATE_NOOP(
        "palette_words", "import, load, bring in, day one, linkedin, obsidian, csv, vcard, upload, migrate"
    ),
    "action:export": QT_TRANSLATE_NOOP(
        "palette_words",
        "export, pdf, book, save as, download, take everything, archive, html, markdown",
    ),
    "action:help": QT_TRANSLATE_NOOP(
        "palette_words", "manual, guide, how to, questions, documentation, shortcuts"
    ),
    "action:settings": QT_TRANSLATE_NOOP("palette_words", "preferences, options, configure, setup"),
    "action:quit": QT_TRANSLATE_NOOP("palette_words", "exit, quit, leave, end"),
    "action:today": QT_TRANSLATE_NOOP("palette_words", "home, start, dashboard, overview"),
    "action:journal": QT_TRANSLATE_NOOP(
        "palette_words", "entries, pages, prompts, guided writing, five days, calendar"
    ),
    "action:jobs": QT_TRANSLATE_NOOP("palette_words", "companies, openings, interviews, offers"),
    "action:contacts": QT_TRANSLATE_NOOP("palette_words", "people, network, address book, recruiters"),
    "action:letters": QT_TRANSLATE_NOOP(
        "palette_words", "mail, cards, cover letter, follow up, e-mail, write a letter, thank you note"
    ),
    # Of what is open; it shares a word with what is there without.
    "in_hand:on_paper": QT_TRANSLATE_NOOP("palette_words", "print, printer, print this page"),
    "in_hand:add_file": QT_TRANSLATE_NOOP(
        "palette_words", "attach, attachment, attach photo, add photo, add picture, insert image"
    ),
    "in_hand:step_1": QT_TRANSLATE_NOOP("palette_words", "story, five steps, first step"),
    "in_hand:step_2": QT_TRANSLATE_NOOP("palette_words", "the job, second step, perfect, not ideal"),
    "in_hand:step_3": QT_TRANSLATE_NOOP("palette_words", "people, third step, thank-you cards"),
    "in_hand:step_4": QT_TRANSLATE_NOOP("palette_words", "yourself, fourth step, lessons"),
    "in_hand:step_5": QT_TRANSLATE_NOOP("palette_words", "next letters, fifth step, last step"),
    "in_hand:add_thought": QT_TRANSLATE_NOOP(
        "palette_words", "afterthought, later thought, addition, postscript, add to this entry"
    ),
    "in_hand:keep_story": QT_TRANSLATE_NOOP("palette_words", "star, star story, interview story"),
    "in_hand:answer_expected": QT_TRANSLATE_NOOP(
        "palette_words", "answer by, answer expected, expected answer, deadline, hear back by, waiting until"
    ),
    "in_hand:tags": QT_TRANSLATE_NOOP("palette_words", "tag, tags, label, labels, keywords"),
    "in_hand:star_entry": QT_TRANSLATE_NOOP(
        "palette_words", "starred, unstar, favourite, favorite, bookmark, pin"
    ),
    "in_hand:same_person": QT_TRANSLATE_NOOP(
        "palette_words",
        "merge, merge people, merge contacts, duplicate, duplicates, same person, two people one",
    ),
    "in_hand:before_you_go_in": QT_TRANSLATE_NOOP(
        "palette_words", "interview, prepare, preparation, get ready, interview prep"
    ),
    "kept:lesson": QT_TRANSLATE_NOOP("palette_words", "lessons, learnt, learned, what i learned"),
    "kept:story": QT_TRANSLATE_NOOP("palette_words", "stories, star, examples, interview stories"),
    "kept:handled_well": QT_TRANSLATE_NOOP("palette_words", "strengths, went well, proud, achievements"),
    "kept:kind_word": QT_TRANSLATE_NOOP("palette_words", "praise, compliments, encouragement, nice words"),
    "room:templates": QT_TRANSLATE_NOOP("palette_words", "template, wording, snippets, form letters"),
    "room:compare": QT_TRANSLATE_NOOP(
        "palette_words",
        "compare, decide, choose, rate, score, weights, pros and cons, decision, compare jobs, compare offers, salary",
    ),
    "room:profile": QT_TRANSLATE_NOOP(
        "palette_words", "wants, needs, values, must have, profile, priorities"
    ),
    "room:week": QT_TRANSLATE_NOOP("palette_words", "plan, goal, goals, weekly, review, days off"),
    "room:looking_back": QT_TRANSLATE_NOOP(
        "palette_words",
        "statistics, stats, insights, report, progress, charts, look back, funnel, mood, how am i doing",
    ),
    "room:good_end": QT_TRANSLATE_NOOP(
        "palette_words", "search again, hired, accepted, got the job, i got the job, rest, withdraw, day 90"
    ),
    "room:passphrase": QT_TRANSLATE_NOOP(
        "palette_words", "password, passphrase, encrypt, protect, security, pin, secure"
    ),
    "room:recovery": QT_TRANSLATE_NOOP(
        "palette_words", "forgot, recovery, lost password, code, emergency kit"
    ),
    "room:ways_in": QT_TRANSLATE_NOOP("palette_words", "keyring, unlock, open without asking, keys, access"),
    "room:copies": QT_TRANSLATE_NOOP(
        "palette_words", "backup, backups, back up, restore, copy, copies, save, rescue, make a backup"
    ),
    "room:merge": QT_TRANSLATE_NOOP("palette_words", "merge, sync, synchronise, combine, two computers"),
    "room:trash": QT_TRANSLATE_NOOP(
        "palette_words",
        "delete, deleted, trash, bin, remove, removed, erase, recycle, wastebasket, undelete, delete entry",
    ),
    "room:about": QT_TRANSLATE_NOOP("palette_words", "version, credits, about"),
    "room:licences": QT_TRANSLATE_NOOP("palette_words", "license, open source, copyright, notices"),
    "setting:language": QT_TRANSLATE_NOOP(
        "palette_words", "language, translation, english, german, spanish, french, arabic, japanese"
    ),
    "setting:theme": QT_TRANSLATE_NOOP(
        "palette_words", "dark, light, dark mode, night, theme, colours, colors, contrast, appearance"
    ),
    "setting:text_size": QT_TRANSLATE_NOOP(
        "palette_words", "zoom, font size, bigger, larger, smaller, text size, readability"
    ),
    "setting:writing_font": QT_TRANSLATE_NOOP(
        "palette_words", "font, typeface, dyslexia, serif, change font"
    ),
    "setting:spelling": QT_TRANSLATE_NOOP(
        "palette_words", "spell check, spellcheck, check spelling, spelling, dictionary, typos"
    ),
    "setting:my_name": QT_TRANSLATE_NOOP(
        "palette_words",
        "my name, my details, signature, sign letters",
    ),
    "setting:letterhead": QT_TRANSLATE_NOOP(
        "palette_words",
        "my address, address, home address, return address, contact details, letterhead, sender",
    ),
    "setting:remind_at": QT_TRANSLATE_NOOP(
        "palette_words", "remind, reminder, reminders, notify, notification, notifications, alarm, daily"
    ),
    "setting:second_looks": QT_TRANSLATE_NOOP("palette_words", "memories, second look, on this day, revisit"),
    "setting:people": QT_TRANSLATE_NOOP("palette_words", "suggestions, congratulate, wish well"),
    "setting:safety": QT_TRANSLATE_NOOP(
        "palette_words", "auto lock, autolock, privacy, private, timeout, keychain"
    ),
    "setting:file": QT_TRANSLATE_NOOP(
        "palette_words", "folder, location, path, file, where is my data, storage, move my journal"
    ),
}


# Found by the words of every language, so that whoever landed in the wrong one finds the way back.
IN_EVERY_LANGUAGE = frozenset(("setting:language",))


def other_words(where: str) -> tuple[str, ...]:
    """The words for a target, in the language of the window; none for what has none."""
    said = OTHER_WORDS.get(where)
    if said is None:
        return ()
    lists = [QCoreApplication.translate(CONTEXT, said)]
    if where in IN_EVERY_LANGUAGE:
        lists += [*(say(CONTEXT, said) for say in languages.each()), *languages.NAMES.values()]
    words = (word.strip() for listed in lists for word in listed.split(","))
    return tuple({word.casefold(): word for word in words if word}.values())
