-- A first password lies on paper until it is used, so it ends. Null: it does not end, because its owner chose it (or it was given
-- before this column was there).
ALTER TABLE pengguna
  ADD COLUMN sandi_berlaku_sampai timestamptz(6),
  ADD CONSTRAINT pengguna_sandi_pertama CHECK (sandi_berlaku_sampai IS NULL OR wajib_ganti_sandi);
