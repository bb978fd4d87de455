#!/usr/bin/python3
"""Tells as JSON the events of a calendar on standard input, by
python3-icalendar.

    events.py <FILE

Not named after the calendar: Python has a module `calendar`, and a script's
own folder comes first.
"""

import datetime
import json
import sys

try:
    import icalendar
except ImportError as error:
    sys.exit(f"python3-icalendar: {error}; `make test` installs it")


def told(event):
    # The library goes on after a line that it cannot read.
    if event.errors:
        sys.exit(f"{event['UID']}: {event.errors}")
    start = event["DTSTART"].dt
    return {
        "uid": str(event["UID"]),
        "summary": str(event["SUMMARY"]),
        "start": start.isoformat(),
        "is_day": not isinstance(start, datetime.datetime),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "alarms": [
            {
                "hours": alarm["TRIGGER"].dt.total_seconds() / 3600,
                "action": str(alarm["ACTION"]),
                "description": str(alarm["DESCRIPTION"]),
                "names": sorted(alarm.keys()),
            }
            for alarm in event.walk("VALARM")
        ],
    }


def main():
    calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
    json.dump([told(event) for event in calendar.walk("VEVENT")], sys.stdout)


main()
