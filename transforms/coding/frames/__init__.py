"""The words that signal an event, and the noun groups that fill the slots of each."""
