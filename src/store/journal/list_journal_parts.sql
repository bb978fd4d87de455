SELECT page, job, now, wished FROM journal_part ORDER BY page, job
