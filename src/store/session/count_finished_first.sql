SELECT count(*) FROM session WHERE finished_at IS NOT NULL
