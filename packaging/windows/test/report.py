"""The list of what was tried, and what came of it."""

import sys


class Report:
    def __init__(self):
        self.passed, self.failed = 0, []

    def chapter(self, title):
        print(f"\n{title}", flush=True)

    def check(self, sentence, holds, detail=""):
        """One line of the list; what does not hold makes the whole run fail."""
        if holds:
            self.passed += 1
        else:
            self.failed.append(sentence)
        words = f": {detail}" if detail != "" else ""
        print(f"  {'passed' if holds else 'FAILED'}  {sentence}{words}", flush=True)
        return holds

    def tell(self, sentence):
        """What was seen and is neither right nor wrong."""
        print(f"          {sentence}", flush=True)

    def end(self):
        print(f"\n{self.passed} passed, {len(self.failed)} failed")
        for sentence in self.failed:
            print(f"  FAILED  {sentence}")
        sys.exit(1 if self.failed else 0)


def until(done, seconds=60, every=0.25):
    """Waits for what `done` gives; what it gave last when the time is up."""
    import time

    start = time.monotonic()
    while True:
        value = done()
        if value or time.monotonic() - start > seconds:
            return value
        time.sleep(every)
