SELECT s.id, p.session, p.changed_at, p.next_assessment FROM plan p JOIN session s ON s.key = p.session ORDER BY p.session
