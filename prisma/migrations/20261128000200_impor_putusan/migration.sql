-- What a person decides about a read file before it is applied, and a guard that nothing is applied over an open question.
-- SQLSTATE raised here: RP072 a question of the file has no answer

-- "sisa:*", "sisa:12": what happens to lines that stand here and are not in the file (hapus, biarkan), of all units or of one;
-- "koreksi:*", "koreksi:12": to a correction that a person has entered (jaga, ganti).
ALTER TABLE impor_batch ADD COLUMN putusan jsonb NOT NULL DEFAULT '{}';

CREATE FUNCTION jaga_impor_jawaban() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'DITERAPKAN' AND EXISTS (SELECT 1 FROM jsonb_array_elements(NEW.pertanyaan) p WHERE NOT NEW.jawaban ? (p ->> 'kunci')) THEN
    RAISE EXCEPTION '% % masih bertanya', TG_TABLE_NAME, NEW.id USING ERRCODE = 'RP072';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_jawaban BEFORE INSERT OR UPDATE OF status ON impor_batch FOR EACH ROW EXECUTE FUNCTION jaga_impor_jawaban();

CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON impor_bentuk FOR EACH ROW EXECUTE FUNCTION jejak_catat('sidik_kepala', 'domain');

-- Reconciliation reads with the same reader, so it asks the same questions. The upload (8 MB at most) stays beside its row while an
-- answer may mean reading it again, and goes the moment it is decided. (A new value of an enum is used only after this transaction.)
ALTER TYPE status_berkas_bkad ADD VALUE 'BERTANYA';
ALTER TABLE bkad_berkas
  ADD COLUMN pahaman jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN pertanyaan jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN jawaban jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN berkas bytea;
CREATE TRIGGER jaga_jawaban BEFORE INSERT OR UPDATE OF status ON bkad_berkas FOR EACH ROW EXECUTE FUNCTION jaga_impor_jawaban();
