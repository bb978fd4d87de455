SELECT mark, nameless, nameless_count, occasion, sheets, sheet_count FROM shown WHERE key = ?1 AND questionnaire = ?2
