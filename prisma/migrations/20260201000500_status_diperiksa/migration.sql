-- An analyst takes a report up before she decides: "sedang diperiksa". On its own, because a new value of an enum can only be
-- used after the transaction that adds it.
ALTER TYPE status_laporan ADD VALUE 'DIPERIKSA' AFTER 'DIAJUKAN';
