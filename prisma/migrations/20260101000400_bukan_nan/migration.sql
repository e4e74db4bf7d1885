-- NUMERIC knows NaN, and NaN >= 0 holds in Postgres: one such value would turn every sum above it into NaN.
ALTER TABLE pagu ADD CHECK (nilai <> 'NaN');
ALTER TABLE anggaran_kas ADD CHECK (nilai <> 'NaN');
ALTER TABLE realisasi ADD CHECK (nilai <> 'NaN'), ADD CHECK (koreksi <> 'NaN');
