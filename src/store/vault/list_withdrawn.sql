SELECT mark, key FROM withdrawn ORDER BY mark
