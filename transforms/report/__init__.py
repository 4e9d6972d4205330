"""The report page: frames of the published marts in, one HTML file out.

Belongs here: the words, charts and layout of the page, and the style sheet, scripts and basemap it carries. Does not:
reading the warehouse or writing the file (`orchestration.report`).
"""
