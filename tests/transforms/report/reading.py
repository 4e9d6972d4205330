"""A page as a browser's parser sees it: elements, ids, scripts."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """The elements of a page, with their attributes, and the text of each script."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.elements, self.scripts, self.styles, self.text = [], [], [], []
        self._raw = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag in ("script", "style"):
            self._raw = self.scripts if tag == "script" else self.styles
            self._raw.append("")

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self._raw = None

    def handle_data(self, data):
        if self._raw is not None:
            self._raw[-1] += data
        else:
            self.text.append(data)

    def attributes(self, name, tag=None):
        return [found[name] for kind, found in self.elements if name in found and tag in (None, kind)]
