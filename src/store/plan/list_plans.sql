SELECT p.key, s.id, p.changed_at, p.most_important, p.next_assessment FROM plan p LEFT JOIN session s ON s.key = p.session ORDER BY p.session
