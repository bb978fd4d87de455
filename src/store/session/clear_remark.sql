DELETE FROM remark WHERE session = ?1 AND item = ?2
