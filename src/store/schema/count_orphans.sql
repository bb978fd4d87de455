SELECT (SELECT count(*) FROM pragma_foreign_key_check)
     + (SELECT count(*) FROM session WHERE (then_start IS NULL) <> (then_follow_up IS NULL)
            OR then_start NOT IN (SELECT id FROM session) OR then_follow_up NOT IN (SELECT id FROM session))
