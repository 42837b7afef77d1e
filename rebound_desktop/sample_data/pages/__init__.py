"""The pages of the year, season by season."""

from rebound_desktop.sample_data.pages.adatum import ADATUM_STORY
from rebound_desktop.sample_data.pages.autumn import AUTUMN
from rebound_desktop.sample_data.pages.november import NOVEMBER
from rebound_desktop.sample_data.pages.spring import SPRING
from rebound_desktop.sample_data.pages.summer import SUMMER
from rebound_desktop.sample_data.pages.winter import WINTER

PAGES = (*WINTER, ADATUM_STORY, *SPRING, *SUMMER, *AUTUMN, *NOVEMBER)
