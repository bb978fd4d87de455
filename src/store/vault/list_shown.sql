SELECT mark, key, questionnaire, nameless, nameless_count, occasion, sheets, sheet_count FROM shown ORDER BY mark
