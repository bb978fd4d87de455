SELECT session, item, value FROM answer ORDER BY session, item
