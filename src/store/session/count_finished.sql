SELECT count(*) FROM session WHERE finished_at IS NOT NULL AND then_start IS NULL
