-- One deadline a month, and one answer to "late": asked by the board, the page of a unit, the history of a report. A report is late
-- when it first reached the office after the deadline as it stands; or has not though the deadline has passed, or the month was
-- locked without it. What was noted beside an event when it happened held for the deadline of that day alone.
CREATE FUNCTION laporan_terlambat(p_tahun int, p_bulan int, p_sampai timestamptz) RETURNS boolean
LANGUAGE sql STABLE
RETURN coalesce((SELECT CASE WHEN p.status = 'BELUM_DIBUKA' THEN false WHEN p_sampai IS NOT NULL THEN p_sampai > p.tenggat
                             ELSE p.status = 'TERKUNCI' OR now() > p.tenggat END
                 FROM periode p WHERE p.tahun = p_tahun AND p.bulan = p_bulan), false);

-- The event that made a report late: its first arrival, or the lock that passed it by. Sent again after a return is not late again.
CREATE FUNCTION peristiwa_terlambat(e laporan_peristiwa) RETURNS boolean
LANGUAGE sql STABLE
RETURN CASE WHEN e.dari IS NOT DISTINCT FROM e.ke THEN e.terlambat
            WHEN e.ke <> 'DIAJUKAN' THEN false
            ELSE coalesce((SELECT e.pada = laporan_sampai(l) AND laporan_terlambat(l.tahun, l.bulan, e.pada) FROM laporan l WHERE l.id = e.laporan_id), false) END;
