"""The pages of the year, season by season."""

from rebound_desktop.sample_data.pages.november import NOVEMBER

PAGES = (*NOVEMBER,)
