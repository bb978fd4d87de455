SELECT session, item, text FROM remark ORDER BY session, item
