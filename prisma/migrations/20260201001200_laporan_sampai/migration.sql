-- When a report first reached the office; null: not yet. Where the year asks for the head's approval that is the moment of her
-- approval: what waits for her is not in the office, so her delay is the unit's. One answer for the board, the page of a unit
-- and the score of reporting. A report without events (carried over from elsewhere) goes by its own stamps.
CREATE FUNCTION laporan_sampai(l laporan) RETURNS timestamptz
LANGUAGE sql STABLE
RETURN coalesce(
  (SELECT min(e.pada) FROM laporan_peristiwa e WHERE e.laporan_id = l.id AND e.ke = 'DIAJUKAN' AND e.dari IS DISTINCT FROM 'TERKUNCI'),
  CASE WHEN l.status NOT IN ('DRAF', 'MENUNGGU_PERSETUJUAN', 'DIKEMBALIKAN') THEN coalesce(l.disetujui_pada, l.diajukan_pada) END);
